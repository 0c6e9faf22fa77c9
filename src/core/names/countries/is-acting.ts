import type { Hit } from './find-hits.ts';
import { fold } from './fold.ts';
import type { Passage, Place } from './place.ts';
import { seatWords, type SeatWords } from './seat-words.ts';
import type { Word } from './split-words.ts';

/** How many adverbs and auxiliaries may stand between a seat and its verb. */
const reach = 4;

/**
 * Does the seat of government stand for its state: says, wants, is spoken to ("Tehran has repeatedly denied"),
 * rather than for a city where something happens ("protests in Tehran")?
 */
export function isActing(place: Place): boolean {
  const { hit, passage } = place;
  const words = Object.hasOwn(seatWords, passage.lang) ? seatWords[passage.lang] : undefined;
  if (!words) return false;
  if (acts(hit, passage, words)) return true;
  return joined(hit, passage, words).some((other) => acts(other, passage, words));
}

function acts(hit: Hit, passage: Passage, words: SeatWords): boolean {
  return (
    hasAffix(hit, passage, words) ||
    hasThing(hit, passage, words) ||
    isSubject(hit, passage, words) ||
    isAddressed(hit, passage, words)
  );
}

/** Seats joined to this one ("Moscow and Pyongyang have denied"): when one acts, all do. */
function joined(hit: Hit, passage: Passage, words: SeatWords): Hit[] {
  return passage.hits.filter((other) => {
    if (other.entry.kind !== '^' || other === hit) return false;
    const [left, right] = other.first < hit.first ? [other, hit] : [hit, other];
    const between = passage.words.slice(left.last + 1, right.first);
    return between.length === 1 && words.and.has(between[0]!.key);
  });
}

const start = (word: Word, stems: string[]): boolean => stems.some((stem) => word.key.startsWith(fold(stem)));

function hasAffix(hit: Hit, passage: Passage, words: SeatWords): boolean {
  const { text } = passage;
  const before = passage.words[hit.first - 1];
  if (before && /^[-‑]$/.test(text.slice(before.end, hit.start)) && words.prefixes.has(before.key)) return true;
  const after = passage.words[hit.last + 1];
  return !!after && /^[-‑]$/.test(text.slice(hit.end, after.start)) && start(after, words.suffixes);
}

/** "Beijing's response". */
function hasThing(hit: Hit, passage: Passage, words: SeatWords): boolean {
  const mark = passage.words[hit.last + 1];
  if (mark?.key !== 's' || !/^['’]$/.test(passage.text.slice(hit.end, mark.start))) return false;
  return [2, 3].some((step) => {
    const word = passage.words[hit.last + step];
    return !!word && start(word, words.things) && !/[.,;:]/.test(passage.text.slice(hit.end, word.start));
  });
}

/** "Tehran has repeatedly denied". A place of one ("in Moscow said") has a preposition before it. */
function isSubject(hit: Hit, passage: Passage, words: SeatWords): boolean {
  if (isSomewhere(hit, passage, words)) return false;
  for (let index = hit.last + 1; index <= hit.last + 1 + reach; index++) {
    const word = passage.words[index];
    if (!word || !/^['’ ]+$/.test(passage.text.slice(passage.words[index - 1]!.end, word.start))) return false;
    // "Moscow and Pyongyang have been allies" is read from the last of them.
    if (word.case !== 'lower' && word.case !== 'none') return false;
    if (start(word, words.verbs) && word.key.length > 2) return true;
    if (!words.skip.has(word.key)) return false;
  }
  return false;
}

const places = new Set(
  'in at near outside around through across over via into visit visited visiting leave left reach reached en a à au aux em na no nel nella nei w we we do в во у під bei nach aus im i'.split(
    ' ',
  ),
);

/** A city as a place, or the last word of a longer name. */
function isSomewhere(hit: Hit, passage: Passage, words: SeatWords): boolean {
  const before = passage.words[hit.first - 1];
  if (!before || passage.text.slice(before.end, hit.start) !== ' ') return false;
  return places.has(before.key) || (words.links.has(before.key) && !words.and.has(before.key));
}

/** "talks with Tehran", "relations between Moscow and Kyiv", "the fight against Kyiv". */
function isAddressed(hit: Hit, passage: Passage, words: SeatWords): boolean {
  let linked = false;
  for (let index = hit.first - 1; index >= hit.first - 5; index--) {
    const word = passage.words[index];
    const next = passage.words[index + 1]!;
    if (!word || /[.,;:!?()]/.test(passage.text.slice(word.end, next.start))) return false;
    if (['in', 'at', 'near'].includes(word.key)) return false;
    if (start(word, words.relations)) return linked || isRelationWord(word, words);
    if (words.links.has(word.key)) linked = true;
    else if (word.case === 'lower') return false;
  }
  return false;
}

/** Words of relation that need no preposition ("between Moscow", "against Kyiv", "urged Tehran"). */
function isRelationWord(word: Word, words: SeatWords): boolean {
  return (
    words.links.has(word.key) ||
    /(?:urg|accus|told|tell|call|push|press|forc|critici|help|blam|condemn|between|against|zwischen|gegen|entre|contre|contra|tra|между|против|між|проти|mellan|mellem)/.test(
      word.key,
    )
  );
}
