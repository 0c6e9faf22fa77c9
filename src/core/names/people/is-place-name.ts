import { findHits } from '../countries/find-hits.ts';
import { splitWords } from '../countries/split-words.ts';
import { loadTable, tableLanguage } from '../countries/table.ts';

/** Is the whole of it the name of a country, its people, a part of it or a city? */
export function isPlaceName(text: string, lang: string): boolean {
  const table = loadTable(tableLanguage(lang));
  if (!table) return false;
  return findHits(text, splitWords(text), table).some((hit) => hit.start === 0 && hit.end >= text.length);
}
