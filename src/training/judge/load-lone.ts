import { readFileSync } from 'node:fs';
import type { Category } from '../../core/types.ts';
import { readLone } from '../../core/boilerplate/first-pass.ts';
import { publisherForms } from '../../core/boilerplate/tokens.ts';
import type { LabelledBlock, LabelledRun } from './example.ts';
import { siteOf } from './site-of.ts';

/** A line of labels/appeals/blocks.jsonl. */
interface LoneLine {
  id: string;
  text: string;
  label: 'boilerplate' | 'content' | 'ambiguous';
  category: string;
  lang: string;
  publisher: string;
  source: string;
  context: { prev?: string; next?: string };
}

/** One wrongly removed paragraph costs more than ten appeals left in. */
const boilerplateWeight = 2;
const contentWeight = 4;
const hardNegativeWeight = 8;

export function unlabelled(text: string, forms: ReadonlySet<string>): LabelledBlock {
  return { read: readLone(text, forms), text, weight: 0, measure: '', id: '' };
}

function labelled(line: LoneLine, forms: ReadonlySet<string>): LabelledBlock {
  const block = unlabelled(line.text, forms);
  if (line.label === 'ambiguous') return block;
  const boilerplate = line.label === 'boilerplate';
  const plain = line.category === 'plain-news';
  return {
    ...block,
    boilerplate,
    ...(boilerplate ? { category: line.category as Category } : {}),
    weight: boilerplate ? boilerplateWeight : plain ? contentWeight : hardNegativeWeight,
    measure: boilerplate ? 'boilerplate' : plain ? 'plain-news' : 'hard-negative',
    id: line.id,
  };
}

/** The hand-labelled lone blocks. Those of the seed are measured but never learned from. */
export function loadLone(file: string): LabelledRun[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((json) => {
    const line = JSON.parse(json) as LoneLine;
    const forms = publisherForms([line.publisher]);
    const { prev, next } = line.context;
    const blocks = [
      ...(prev ? [unlabelled(prev, forms)] : []),
      labelled(line, forms),
      ...(next ? [unlabelled(next, forms)] : []),
    ];
    return {
      publisher: siteOf(line.publisher),
      lang: line.lang,
      source: line.source === 'seed' ? 'held' : 'lone',
      blocks,
    };
  });
}
