import { letters } from '../core/text/letters.ts';

/** Captions are cut and credits put behind them: as much of one says that it is there. */
const MOST_LETTERS = 80;

/** For each different caption of a page whether what was found of it holds that line. */
export function scoreCaptions(captions: readonly string[], found: string): boolean[] {
  const held = letters(found.normalize('NFKD'));
  const keys = new Set(captions.map((caption) => letters(caption.normalize('NFKD')).slice(0, MOST_LETTERS)));
  return [...keys].filter(Boolean).map((key) => held.includes(key));
}
