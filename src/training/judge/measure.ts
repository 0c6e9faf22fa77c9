import type { JudgedRun } from './cross-validate.ts';
import { judgePages, reportPages } from './measure-pages.ts';

interface Judged {
  lang: string;
  kind: string;
  boilerplate: boolean;
  removed: boolean;
}

/** The lone blocks as judged, each with what it counts for. */
function loneOf(judged: readonly JudgedRun[], threshold: number): Judged[] {
  return judged.flatMap(({ run, logits }) =>
    run.blocks.flatMap((block, at) => {
      if (!block.measure) return [];
      const kind = block.measure === 'boilerplate' ? (block.category ?? '') : block.measure;
      const removed = (logits[at] ?? 0) > threshold;
      return [{ lang: run.lang, kind, boilerplate: block.measure === 'boilerplate', removed }];
    }),
  );
}

function percent(part: number, whole: number): string {
  return whole > 0 ? `${((100 * part) / whole).toFixed(1)} %` : 'none';
}

function count(items: readonly Judged[], boilerplate: boolean, removed: boolean): number {
  return items.filter((item) => item.boilerplate === boilerplate && item.removed === removed).length;
}

function line(name: string, items: readonly Judged[]): string {
  const hits = count(items, true, true);
  const misses = count(items, true, false);
  const losses = count(items, false, true);
  const kept = count(items, false, false);
  const f1 = hits > 0 ? (2 * hits) / (2 * hits + misses + losses) : 0;
  return [
    name.padEnd(28),
    `precision ${percent(hits, hits + losses)}`,
    `recall ${percent(hits, hits + misses)}`,
    `F1 ${f1.toFixed(3)}`,
    `content removed ${percent(losses, losses + kept)}`,
    `n ${hits + misses}/${losses + kept}`,
  ].join('  ');
}

function groups(items: readonly Judged[], key: 'lang' | 'kind'): [string, Judged[]][] {
  const names = [...new Set(items.map((item) => item[key]))].sort();
  return names.map((name) => [name, items.filter((item) => item[key] === name)]);
}

/** The figures of a cross-validation by publisher as text; never those of the training set. */
export function report(judged: readonly JudgedRun[], threshold: number, loneThreshold: number): string {
  const lone = loneOf(judged, loneThreshold);
  return [
    'Cross-validation by publisher (lone blocks, then pages):',
    line('all', lone),
    ...groups(lone, 'kind').map(([name, items]) => line(name, items)),
    ...groups(lone, 'lang').map(([name, items]) => line(name, items)),
    reportPages(judgePages(judged, threshold)),
  ].join('\n');
}
