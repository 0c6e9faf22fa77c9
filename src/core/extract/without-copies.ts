import { isText, type Leaf } from './leaves.ts';
import { type Line, linesOf } from './lines-of.ts';

/** A copy has so many longer lines, so many letters, and this share of the text. */
const MIN_LINES = 3;
const MIN_LETTERS = 300;
const MIN_SHARE = 1 / 8;
/** The next line of a copy is at most so many lines further, and what it repeats too. */
const NEAR = 8;
/** With more other text between its lines, for its own, it is no copy: plans that are compared share most of theirs. */
const OTHER = 0.1;
/** With a picture to so many longer lines it is a gallery. */
const LINES_OF_PICTURE = 2;
/** Characters of a text that tell whether much comes again. */
const LONG = 40;

/** Lines, by their numbers, that come again in order. */
type Run = { copy: number; original: number }[];

/** Most pages repeat next to nothing. */
function repeatsMuch(kept: Set<Leaf>): boolean {
  const seen = new Set<string>();
  let [total, repeated] = [0, 0];
  for (const leaf of kept) {
    if (!isText(leaf)) continue;
    const text = leaf.data.trim();
    total += text.length;
    if (text.length < LONG) continue;
    if (seen.has(text)) repeated += text.length;
    else seen.add(text);
  }
  return repeated > (total * MIN_SHARE) / 2;
}

/** Finds the runs of lines that come again in the order in which they came first: from one long line on, and its labels. */
function runsOf(lines: Line[]): Run[] {
  const firsts = new Map<string, number>();
  const copies = new Set<number>();
  const runs: Run[] = [];
  const repeats = (at: number, other: number): boolean =>
    other < at && !copies.has(other) && lines[other]?.letters === lines[at]?.letters;
  const add = (run: Run, copy: number, original: number): void => {
    run.push({ copy, original });
    copies.add(copy);
  };
  const begin = (at: number, original: number): void => {
    const run: Run = [];
    let above = 0;
    while (above < NEAR && !copies.has(at - above - 1) && repeats(at - above - 1, original - above - 1)) above += 1;
    for (; above >= 0; above--) add(run, at - above, original - above);
    runs.push(run);
  };
  const nextOf = (run: Run | undefined, at: number): number | undefined => {
    const last = run?.at(-1);
    if (!last || at - last.copy > NEAR) return undefined;
    for (let next = last.original + 1; next <= last.original + NEAR; next++) if (repeats(at, next)) return next;
    return undefined;
  };
  lines.forEach((line, at) => {
    const run = runs.at(-1);
    const next = nextOf(run, at);
    const first = firsts.get(line.letters);
    if (run && next !== undefined) add(run, at, next);
    else if (line.isLong && first !== undefined) begin(at, first);
    else if (line.isLong) firsts.set(line.letters, at);
  });
  return runs;
}

/** Whether a run is a text that stands there once more, and not lines that two texts share. */
function isCopy(run: Run, lines: Line[], least: number): boolean {
  const lettersOf = (numbers: number[]): number => numbers.reduce((sum, at) => sum + lines[at]!.letters.length, 0);
  const copies = run.map(({ copy }) => copy);
  const size = lettersOf(copies);
  if (size < least || copies.filter((at) => lines[at]!.isLong).length < MIN_LINES) return false;
  const originals = run.map(({ original }) => original);
  const own = new Set([...copies, ...originals]);
  const isBetween = (at: number, numbers: number[]): boolean => at > numbers[0]! && at < numbers.at(-1)!;
  const others = [...lines.keys()].filter((at) => !own.has(at) && (isBetween(at, copies) || isBetween(at, originals)));
  return lettersOf(others) <= size * OTHER;
}

/** The pictures between these texts. */
function picturesAmong(kept: Set<Leaf>, texts: Set<Leaf>): Leaf[] {
  const found: Leaf[] = [];
  let since: Leaf[] | undefined;
  for (const leaf of kept) {
    if (!isText(leaf)) since?.push(leaf);
    else if (texts.has(leaf)) {
      found.push(...(since ?? []));
      since = [];
    } else since = undefined;
  }
  return found;
}

/**
 * The leaves of a copy; its pictures with it, where the text that stays has as many. Captions of a gallery that stand
 * once more among the paragraphs are no copy: their pictures are what is shown there.
 */
function leavesOfCopy(run: Run, lines: Line[], kept: Set<Leaf>): Leaf[] {
  const texts = run.flatMap(({ copy }) => lines[copy]!.leaves);
  const pictures = picturesAmong(kept, new Set(texts));
  if (pictures.length * LINES_OF_PICTURE >= run.filter(({ copy }) => lines[copy]!.isLong).length) return [];
  const staying = picturesAmong(kept, new Set(run.flatMap(({ original }) => lines[original]!.leaves)));
  return pictures.length <= staying.length ? [...texts, ...pictures] : texts;
}

/**
 * Pages that hold their text once for each width of screen, or once more for those who sign up, show one of them by
 * style or script. Of a whole run of lines that comes again the first stays.
 * @returns the same set when nothing goes
 */
export function withoutCopies(kept: Set<Leaf>): Set<Leaf> {
  if (!repeatsMuch(kept)) return kept;
  const lines = linesOf(kept);
  const total = lines.reduce((sum, line) => sum + line.letters.length, 0);
  const least = Math.max(MIN_LETTERS, total * MIN_SHARE);
  const copies = runsOf(lines).filter((run) => isCopy(run, lines, least));
  const gone = new Set(copies.flatMap((run) => leavesOfCopy(run, lines, kept)));
  return gone.size === 0 ? kept : new Set([...kept].filter((leaf) => !gone.has(leaf)));
}
