import type { Figure } from './figure.ts';
import type { Item } from './read-corpus.ts';

interface Counted {
  id: string;
  countries?: { code: string; count: number }[];
  ignore_countries?: string[];
}

/**
 * How many of the mentions of countries are found, and how many found ones are labelled, told by their counts in each
 * article; countries that are debatable there count for neither.
 */
export function mentionFigures(section: string, gold: Item[], found: object[]): Figure[] {
  const byId = new Map((found as Counted[]).map((item) => [item.id, item]));
  const sums = { labelled: 0, found: 0, both: 0 };
  for (const labelled of gold as unknown as Counted[]) {
    const ignored = new Set(labelled.ignore_countries ?? []);
    const counts = countsOf(labelled);
    const others = countsOf(byId.get(labelled.id));
    for (const code of new Set([...counts.keys(), ...others.keys()])) {
      if (ignored.has(code) && !counts.has(code)) continue;
      const [one, other] = [counts.get(code) ?? 0, others.get(code) ?? 0];
      sums.labelled += one;
      sums.found += other;
      sums.both += Math.min(one, other);
    }
  }
  const row = (measure: string, fairCopy: number): Figure => {
    return { section, measure, unit: 'percent', values: { fairCopy }, seen: 'development' };
  };
  return [
    row('mentions of countries, precision', sums.both / sums.found),
    row('mentions of countries, recall', sums.both / sums.labelled),
  ];
}

function countsOf(item: Counted | undefined): Map<string, number> {
  return new Map((item?.countries ?? []).map(({ code, count }) => [code, count]));
}
