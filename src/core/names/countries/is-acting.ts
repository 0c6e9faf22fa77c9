import type { Hit } from './find-hits.ts';
import { isUpper, type Passage, type Place } from './place.ts';
import { prefixes, seatWordsOf, suffixes, type SeatWords } from './seat-words.ts';
import type { Word } from './split-words.ts';

/** How many adverbs and auxiliaries may stand between a seat and its verb. */
const reach = 4;
/** Behind a hyphen these make a place of the seat ("London-based"). */
const local = /^(?:based|born|area|bound|trained|educated)$/;

/** What a state does or is, straight behind its seat in Chinese and Japanese. */
const saidBehind =
  /^(?:方面|当局|當局|政府|已|也|再次|曾|则|則)*(?:表示|称|稱|指责|指責|警告|宣布|否认|否認|要求|反对|反對|拒绝|拒絕|认为|認為|呼吁|呼籲|当局|當局|政府|方面)/;

/**
 * Does the seat of government stand for its state: says, wants, is spoken to ("Tehran has repeatedly denied"),
 * rather than for a city where something happens ("protests in Tehran")?
 */
export function isActing(place: Place): boolean {
  const { hit, passage } = place;
  if (passage.lang === 'zh' || passage.lang === 'ja') return saidBehind.test(passage.text.slice(hit.end));
  const words = seatWordsOf(passage.lang);
  if (!words) return false;
  return acts(place, words) || joined(place, words).some((other) => acts(other, words));
}

function acts(place: Place, words: SeatWords): boolean {
  const { hit, passage } = place;
  const after = passage.words[hit.last + 1];
  const between = after ? passage.text.slice(hit.end, after.start) : '';
  if (after && isHyphen(between)) return starts(after, suffixes) || isPair(place, words);
  const before = passage.words[hit.first - 1];
  if (before && isHyphen(passage.text.slice(before.end, hit.start))) return prefixes.has(before.key);
  if (after?.key === 's' && /^['’]$/.test(between)) return hasThing(hit, passage, words);
  if (beginsName(hit, passage)) return false;
  return isSubject(hit, passage, words) || isAddressed(place, words);
}

/** "Seoul Times", "Abu Dhabi Radio": the seat is the beginning of another name. German says nothing by its capitals. */
function beginsName(hit: Hit, passage: Passage): boolean {
  const after = passage.words[hit.last + 1];
  if (after?.case !== 'title' || passage.titled || passage.lang === 'de') return false;
  return passage.text.slice(hit.end, after.start) === ' ';
}

const isHyphen = (between: string): boolean => /^[-‑–]$/.test(between);
const starts = (word: Word, stems: string[]): boolean => stems.some((stem) => word.key.startsWith(stem));

/** Seats joined to this one ("Moscow and Pyongyang have denied"): when one acts, all do. */
function joined({ hit, at, passage }: Place, words: SeatWords): Place[] {
  const beside = [at - 1, at + 1].map((index) => ({ hit: passage.hits[index], at: index, passage }));
  return beside.filter(
    (other): other is Place => other.hit?.entry.kind === '^' && isJoined(hit, other.hit, passage, words),
  );
}

function isJoined(hit: Hit, other: Hit, passage: Passage, words: SeatWords): boolean {
  const [left, right] = other.first < hit.first ? [other, hit] : [hit, other];
  const and = passage.words[left.last + 1];
  if (left.last + 2 !== right.first || !and || !words.and.has(and.key)) return false;
  return /^ \S+ $/.test(passage.text.slice(left.end, right.start));
}

/** "Tehran-Dushanbe relations". */
function isPair({ hit, at, passage }: Place, words: SeatWords): boolean {
  const after = passage.words[hit.last + 1]!;
  if (local.test(after.key)) return false;
  const other = passage.hits[at + 1];
  const noun = other?.first === hit.last + 1 ? passage.words[other.last + 1] : undefined;
  return !!noun && starts(noun, words.relations);
}

/** "Beijing's response", "Kyiv's European allies". */
function hasThing(hit: Hit, passage: Passage, words: SeatWords): boolean {
  return [2, 3].some((step) => {
    const word = passage.words[hit.last + step];
    return !!word && starts(word, words.things) && !/[.,;:]/.test(passage.text.slice(hit.end, word.start));
  });
}

/** "Tehran has repeatedly denied". A place of one ("in Moscow said") has a preposition before it. */
function isSubject(hit: Hit, passage: Passage, words: SeatWords): boolean {
  if (isSomewhere(hit, passage, words)) return false;
  for (let index = hit.last + 1; index <= hit.last + 1 + reach; index++) {
    const word = passage.words[index];
    if (!word || !/^['’ ]+$/.test(passage.text.slice(passage.words[index - 1]!.end, word.start))) return false;
    if (word.case !== 'lower' && word.case !== 'none') return false;
    if (starts(word, words.verbs)) return true;
    if (!words.skip.has(word.key)) return false;
  }
  return false;
}

/** Prepositions of places, and verbs of going, in all languages that are read. */
const places = new Set(
  (
    'in at near outside inside around through across over via into visit visited visiting leave left reach reached capital ' +
    'city downtown central greater region en au aux dans em no na nel nella w we do в во у до під bei nach aus im i til te'
  ).split(' '),
);

function isSomewhere(hit: Hit, passage: Passage, words: SeatWords): boolean {
  const before = passage.words[hit.first - 1];
  if (!before || passage.text.slice(before.end, hit.start) !== ' ') return false;
  return places.has(before.key) || (words.links.has(before.key) && !words.and.has(before.key));
}

/** "talks with Tehran", "relations between Moscow and Kyiv", "the fight against Kyiv", "urged Tehran". */
function isAddressed(place: Place, words: SeatWords): boolean {
  const { hit, passage } = place;
  const before = passage.words[hit.first - 1];
  if (!before || passage.text.slice(before.end, hit.start) !== ' ') return false;
  if (words.alone.has(before.key)) return true;
  if (starts(before, words.objects)) return passage.lang === 'en' || !isUpper(before);
  return isLinked(place, words);
}

/** A relation, then a preposition, then the seat; other seats and countries may stand between ("between Moscow and Kyiv"). */
function isLinked({ hit, at, passage }: Place, words: SeatWords): boolean {
  const near = passage.hits.slice(Math.max(0, at - 3), at);
  let linked = false;
  for (let index = hit.first - 1; index >= hit.first - 6; index--) {
    const word = passage.words[index];
    if (!word || /[.,;:!?()]/.test(passage.text.slice(word.end, passage.words[index + 1]!.start))) return false;
    if (words.links.has(word.key)) linked = true;
    else if (starts(word, words.relations)) return linked;
    else if (!near.some((other) => other.first <= index && index <= other.last)) return false;
  }
  return false;
}
