/** Captions are cut and credits put behind them: as much of one says that it is there. */
const MOST_LETTERS = 80;

const letters = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** For each different caption of a page whether what was found of it holds that line. */
export function scoreCaptions(captions: readonly string[], found: string): boolean[] {
  const held = letters(found);
  const keys = new Set(captions.map((caption) => letters(caption).slice(0, MOST_LETTERS)));
  return [...keys].filter(Boolean).map((key) => held.includes(key));
}
