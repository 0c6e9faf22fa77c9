import { wordBefore, type Place } from './place.ts';
import type { Found } from './settle.ts';

/** "and" between two points of the compass, as in "North and South Korea", "Nord- und Südkorea". */
const and = new Set(['and', 'und', 'och', 'og', 'en', 'и', 'і', 'та']);
/** The stem of "north" in languages that put it before the name. */
const north = /^(?:north|nord|noord|север|північ)/;

/** In "North and South Korea" the first country has no name of its own: it is found from the second. */
export function otherKorea(place: Place): Found[] {
  const { hit, passage } = place;
  if (hit.entry.code !== 'KR' || hit.entry.kind !== '=' || !and.has(wordBefore(place)?.key ?? '')) return [];
  const first = hit.first - 2;
  const word = passage.words[first];
  if (!word || !north.test(word.key)) return [];
  const other = { ...hit, entry: { ...hit.entry, code: 'KP' }, first, last: first, start: word.start, end: word.end };
  return [{ place: { ...place, hit: other }, code: 'KP' }];
}
