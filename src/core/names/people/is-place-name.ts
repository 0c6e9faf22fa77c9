import { findHits } from '../countries/find-hits.ts';
import { splitWords } from '../countries/split-words.ts';
import { loadTable, tableLanguage } from '../countries/table.ts';

/** Is the whole of it the name of a country, its people, a part of it or a city? "Michael Jordan" is known to be none. */
export function isPlaceName(text: string, lang: string): boolean {
  const table = loadTable(tableLanguage(lang));
  if (!table) return false;
  return findHits(text, splitWords(text), table).some(
    ({ entry, start, end }) => entry.kind !== '!' && start === 0 && end >= text.length,
  );
}
