import { readdirSync } from 'node:fs';
import type { Tagger } from '../../core/names/tagger/decode-tagger.ts';
import { LABEL } from '../../core/names/tagger/lattice.ts';
import type { Example } from './example.ts';
import { readConll } from './read-conll.ts';

/** Hits, wrong ones and misses. */
export interface Tally {
  hits: number;
  wrong: number;
  missed: number;
}

export const f1 = ({ hits, wrong, missed }: Tally): number => (2 * hits) / (2 * hits + wrong + missed || 1);

/** Exact spans of people in one document against its marks; spans of which nothing is known do not count. */
function scorePeople(tagger: Tagger, { input, marks }: Example, tally: Tally): void {
  const gold = new Set<string>();
  marks.forEach((line, block) => {
    for (const [start, end] of goldSpans(line)) gold.add(`${block}:${start}:${end}`);
  });
  for (const span of tagger.tag(input)) {
    if (span.label !== 'person') continue;
    const line = marks[span.block]!;
    if (gold.delete(`${span.block}:${span.start}:${span.end}`)) tally.hits++;
    else if (!(line[span.start]! & (1 << LABEL.B)) || line[span.start] === 1 << LABEL.B) tally.wrong++;
  }
  tally.missed += gold.size;
}

/** The runs of characters that begin with B and go on with I; white space at the end is not part of one. */
function goldSpans(line: Uint8Array): [number, number][] {
  const spans: [number, number][] = [];
  for (let i = 0; i < line.length; i++) {
    if (line[i] !== 1 << LABEL.B) continue;
    let end = i + 1;
    while (line[end] === 1 << LABEL.I) end++;
    spans.push([i, end]);
  }
  return spans;
}

/** PER F1 on every file of a folder of test sets. */
export function scoreFolder(tagger: Tagger, folder: string): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const file of readdirSync(folder).sort()) {
    const tally: Tally = { hits: 0, wrong: 0, missed: 0 };
    for (const example of readConll(`${folder}/${file}`)) scorePeople(tagger, example, tally);
    tallies.set(file.replace('.bio.gz', ''), tally);
  }
  return tallies;
}
