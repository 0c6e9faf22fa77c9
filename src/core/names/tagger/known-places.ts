import { GAP } from '../../text/tokens.ts';
import type { Bloom } from './bloom.ts';
import { bloomHas } from './bloom.ts';
import type { TextModel } from './text-model.ts';
import { COLUMN, FLAG, PLACE_SIGN, STRIDE } from './word-table.ts';

/** A token is a place by itself, or the first or a further word of one. */
export const PLACE = { none: 0, whole: 1, first: 2, further: 3 } as const;
/** Words of the longest place in the lexicon. */
const LONGEST = 4;

/** `PLACE` of each token: cities and parts of countries that the lexicon holds, the longest where several begin. */
export function findKnownPlaces(model: TextModel, lexicon: Bloom): Uint8Array {
  const place = new Uint8Array(model.tokens.length);
  for (let i = 0; i < place.length; i++) {
    if (!(model.table.cells[model.word[i]! * STRIDE + COLUMN.flags]! & FLAG.capital)) continue;
    const length = lengthOfPlace(model, i, lexicon);
    if (length === 0) continue;
    place[i] = length === 1 ? PLACE.whole : PLACE.first;
    place.fill(PLACE.further, i + 1, i + length);
    i += length - 1;
  }
  return place;
}

function lengthOfPlace({ tokens, blockOf, table, word }: TextModel, from: number, lexicon: Bloom): number {
  let phrase = PLACE_SIGN + table.keys[word[from]!]!;
  let longest = bloomHas(lexicon, phrase) ? 1 : 0;
  for (let n = 1; n < LONGEST && from + n < tokens.length; n++) {
    if (tokens[from + n]!.gap === GAP.none || blockOf[from + n] !== blockOf[from]) break;
    phrase += ` ${table.keys[word[from + n]!]!}`;
    if (bloomHas(lexicon, phrase)) longest = n + 1;
  }
  return longest;
}
