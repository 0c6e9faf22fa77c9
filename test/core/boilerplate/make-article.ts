import type { Article, Block, BlockShape } from '../../../src/core/types.ts';
import { plainShape } from '../../../src/training/judge/plain-shape.ts';

/** A block as text, or with what differs from a plain paragraph. */
export type Draft = string | { text: string; kind?: Block['kind']; shape?: Partial<BlockShape> };

/** A small article for the judge; `site` is the publisher's name. */
export function makeArticle(
  drafts: readonly Draft[],
  site = 'Mill Town Herald',
  lang = 'en',
): Pick<Article, 'metadata' | 'blocks'> {
  const blocks = drafts.map((draft, index): Block => {
    const { text, kind = 'paragraph', shape = {} } = typeof draft === 'string' ? { text: draft } : draft;
    return { index, kind, text, sources: [], shape: { ...plainShape, depth: 1, ...shape } };
  });
  const metadata = {
    title: 'Ferry to be rebuilt after storm',
    authors: ['Nora Quill'],
    published: '2025-02-11',
    updated: '',
    siteName: site,
    lang,
    dir: '' as const,
    url: '',
    description: '',
  };
  return { metadata, blocks };
}

/** Blocks in one box with a class of its own, as appeals often stand. */
export function inBox(texts: readonly string[], box: number, wrappers: string[] = []): Draft[] {
  return texts.map((text) => ({ text, shape: { box, depth: 2, wrappers } }));
}

export const ferryStory = [
  'The car ferry that sank in the January storm will be rebuilt at a yard in the north, the regional government said on Monday.',
  'Two of the three engines were saved by divers, who worked for nine days in water of four degrees.',
  '"It was like lifting a church out of the mud," said Karl Ostrand, who led the team.',
  'The rebuilt ship is to carry sixty cars, ten more than before, and will run on batteries between May and September.',
  'Islanders have crossed on a fishing boat since the accident, and the school has moved its lessons to the town hall.',
  'The cost is put at 18 million euros, of which the insurer has agreed to pay a third.',
  'Critics in the assembly had asked for a bridge, which would have cost ten times as much.',
  'A first voyage is planned for the last week of June.',
];
