import type { Block, BlockKind, Category, Judgement, Mention } from '../../src/core/types.ts';
import type { ShownReading } from '../../src/ui/shown-reading.ts';
import { plainShape } from '../../src/training/judge/plain-shape.ts';

export interface Line {
  text: string;
  kind?: BlockKind;
  /** Set when the block is left out. */
  category?: Category;
}

export function blocksOf(lines: Line[]): Block[] {
  return lines.map(({ text, kind = 'paragraph' }, index) => ({ index, kind, text, shape: plainShape, sources: [] }));
}

/** A reading of an article of paragraphs, as the popup gets it. */
export function readingOf(lines: Line[]): ShownReading {
  const blocks = blocksOf(lines);
  const verdicts: Judgement['verdicts'] = lines.map(({ category }, block) => ({
    block,
    boilerplate: category !== undefined,
    score: category ? 0.9 : 0.1,
    evidence: category ? ['asks-for-money'] : [],
    ...(category && { category }),
  }));
  return {
    article: {
      metadata: {
        title: 'Ministers meet in Riga',
        authors: ['Ilze Ozola', 'Jon Ek'],
        published: '2026-03-02',
        updated: '',
        siteName: 'The Harbour Ledger',
        lang: 'en',
        dir: '',
        url: 'https://news.example/riga',
        description: '',
      },
      kind: 'article',
      partial: false,
      tree: {
        type: 'root',
        children: blocks.map(({ index, text }) => ({
          type: 'element',
          tagName: 'p',
          properties: {},
          children: [{ type: 'text', value: text }],
          data: { block: index },
        })),
      },
      blocks,
    },
    judgement: { verdicts },
    url: 'https://news.example/riga',
    putBack: new Set(),
    gaveUp: false,
    unsaved: false,
  };
}

/** Every place of some words in the blocks. */
export function mentionsOf(words: string, blocks: Block[]): Mention[] {
  return blocks.flatMap(({ index, text }) =>
    [...text.matchAll(new RegExp(words, 'g'))].map((found) => ({
      block: index,
      start: found.index,
      end: found.index + found[0].length,
    })),
  );
}
