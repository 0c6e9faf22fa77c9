import { beginsSentence, isUpper, wordAfter, wordBefore, type Place } from './place.ts';

/** Languages whose adjectives are family names as they stand, and are written small when they are none: with a capital inside a sentence such a word is somebody's name. */
const smallAdjectives = new Set(['es', 'it', 'pt']);
/** Names that are other words without their accents ("Ira", "Oma"). */
const accented: Record<string, RegExp> = { en: /^reunion$/i, pt: /^(?:Ira|Oma)$/ };
/** Words that make "US" the country in a line that is all in capitals. */
const beforeUs = new Set(['the', 'in', 'from', 'to', 'of', 'and', 'with', 'against']);

/** Does the hit only look like a country ("US$", "LET US PRAY", the surname "Russo")? */
export function isOtherWord(place: Place): boolean {
  const { hit, passage } = place;
  const text = passage.text;
  if (/^ ?\$/.test(text.slice(hit.end, hit.end + 2)) || /[@#_/]/.test(text.charAt(hit.start - 1))) return true;
  if (/^(?:\.(?:com|org|net|co|ru|de|uk)\b|_)/.test(text.slice(hit.end, hit.end + 5))) return true;
  const first = passage.words[hit.first]!;
  if (first.text === 'US' && passage.capitals) return !beforeUs.has(wordBefore(place)?.key ?? '');
  if (isPartOfWord(place)) return true;
  if (accented[passage.lang]?.test(first.text) || isSurname(place)) return true;
  return isTownInState(place);
}

/** "Franco-era" is no "Franco-German". */
function isPartOfWord({ hit, passage }: Place): boolean {
  return hit.entry.prefix && passage.lang === 'en' && passage.words[hit.last + 1]?.case === 'lower';
}

function isSurname(place: Place): boolean {
  const { hit, passage } = place;
  const word = passage.words[hit.first]!;
  if (!smallAdjectives.has(passage.lang) || hit.entry.kind !== '-' || hit.first !== hit.last) return false;
  if (hit.entry.words[0]!.case !== 'lower' || word.case !== 'title' || passage.titled) return false;
  if (beginsSentence(passage.text, word.start)) return isUpper(wordAfter(place));
  const before = wordBefore(place);
  return !!before && isUpper(before) && !beginsSentence(passage.text, before.start);
}

/** "Lebanon, Pennsylvania", "Moscow, Idaho". */
function isTownInState({ hit, at, passage }: Place): boolean {
  if (hit.entry.kind !== '=' && hit.entry.kind !== '^') return false;
  const next = passage.hits[at + 1];
  if (next?.first !== hit.last + 1 || next.entry.kind !== '+' || next.entry.code !== 'US' || hit.entry.code === 'US')
    return false;
  return passage.text.slice(hit.end, next.start) === ', ';
}
