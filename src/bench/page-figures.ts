import type { Figure } from './figure.ts';
import type { System } from './in-page/systems.ts';
import type { BenchOptions } from './options.ts';
import { quantile } from './quantile.ts';
import type { Item } from './read-corpus.ts';
import type { Answers } from './read-pages.ts';
import { scoreBody } from './score-body.ts';
import { scoreCaptions } from './score-captions.ts';
import { scoreMetadata, type Facts } from './score-metadata.ts';

/** A labelled page: its text, a paragraph a line, and what it says about itself. */
type Gold = Item & Facts & { gold?: string; captions?: string[] };

/** Figures page by page: how the poor ones fare, what is lost, and what is told about the article. */
export function pageFigures(
  section: string,
  gold: Gold[],
  answers: Map<string, Answers>,
  options: BenchOptions,
): Figure[] {
  const measures = new Map<string, { unit: Figure['unit']; values: Figure['values'] }>();
  const add = (system: System, measure: string, unit: Figure['unit'], value: number | undefined): void => {
    if (value === undefined) return;
    const row = measures.get(measure) ?? { unit, values: {} };
    row.values[system] = value;
    measures.set(measure, row);
  };
  for (const system of options.systems) {
    const bodies = gold.flatMap(({ id, gold: text }) => {
      const answer = answers.get(id)?.[system];
      return text ? [scoreBody(text, answer?.text ?? '', answer?.before ?? answer?.text ?? '')] : [];
    });
    const words = bodies.map(({ word }) => word);
    add(system, 'word F1, median page', 'share', quantile(words, 0.5));
    add(system, 'word F1, tenth percentile', 'share', quantile(words, 0.1));
    add(system, 'first and last paragraph there', 'percent', shareOf(bodies.map(({ hasEnds }) => hasEnds)));
    if (system === 'fairCopy') {
      const kept = bodies.map(({ keptByJudge }) => keptByJudge);
      add(system, 'pages that the judge leaves 90 % of', 'percent', shareOf(kept.map((share) => share >= 0.9)));
      add(system, 'body kept by the judge, worst page', 'percent', Math.min(...kept));
    }
    const captions = gold.flatMap(({ id, captions = [] }) => {
      const { text = '', captions: found = '' } = answers.get(id)?.[system] ?? {};
      return scoreCaptions(captions, `${text}\n${found}`);
    });
    add(system, 'captions there', 'percent', shareOf(captions));
    const facts = gold.map((item) => scoreMetadata(item, answers.get(item.id)?.[system] ?? {}));
    for (const fact of ['title', 'authors', 'published'] as const) {
      add(system, `${fact} as labelled`, 'percent', shareOf(facts.flatMap((right) => right[fact] ?? [])));
    }
  }
  return [...measures].map(([measure, row]) => ({ section, measure, ...row, seen: 'development' }));
}

/** Undefined where nothing was labelled. */
function shareOf(right: boolean[]): number | undefined {
  return right.length ? right.filter(Boolean).length / right.length : undefined;
}
