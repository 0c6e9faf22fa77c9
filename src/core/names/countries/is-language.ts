import type { Hit } from './find-hits.ts';
import { fold } from './fold.ts';
import type { Passage, Place } from './place.ts';
import type { Word } from './split-words.ts';

/** The words by which an adjective is seen to name a language, as beginnings of folded words; whole words end in `$`. */
interface LanguageWords {
  /** Before it: to speak, to learn, to translate. */
  before: string[];
  /** Before it, when no noun follows: "in". */
  in: Set<string>;
  /** Behind it: language, speaker. */
  after: string[];
  /** Small words by which the sentence goes on without a noun. */
  goesOn: Set<string>;
}

const make = (before: string, prepositions: string, after: string, goesOn: string): LanguageWords => ({
  before: before.split(' ').map(fold),
  in: new Set(prepositions.split(' ').map(fold)),
  after: after.split(' ').map(fold),
  goesOn: new Set(goesOn.split(' ').map(fold)),
});

const languages: Record<string, LanguageWords> = {
  en: make(
    'speak spoke learn teach taught fluent dub subtitl translat pronounc written',
    'in into from',
    'language speaker speaking lessons subtitle translation',
    'and or with on at to as but that by for before after when while is was were are from than rather instead too',
  ),
  de: make(
    'sprich sprech sprach gesproch lern beherrsch',
    'auf',
    'sprache$ sprachig sprachk begriff wort gesproch übersetz',
    'und oder aber mit',
  ),
  fr: make('parle parla langue appren tradui maitris', 'en', 'langue', 'et ou avec mais que'),
  es: make('habl idioma aprend traduc lengua domin', 'en al', 'idioma lengua', 'y o e con pero que'),
  it: make('parla lingua impar tradu', 'in', 'lingua', 'e o con ma che'),
  pt: make('fala falou língua idioma aprend traduz', 'em', 'língua idioma', 'e ou com mas que'),
  nl: make('spreek spreken sprak gesproken leer taal vertaal', 'in', 'taal talig sprekend', 'en of met maar'),
  pl: make('język', '', 'język', 'i lub oraz'),
  ru: make('язык', '', 'язык', 'и или'),
  uk: make('мови мова мову мовою', '', 'мова мови мовою мову', 'і та або'),
  sv: make('tala prata lär språk', 'på', 'språk', 'och eller'),
  da: make('tale taler snakk lære språk sprog', 'på', 'sprog språk', 'og eller'),
};

/** Is the adjective the name of a language here ("spoke French", "in Russian,", "Spanish-speaking", "French, Thai and Korean")? */
export function isLanguage({ hit, at, passage }: Place): boolean {
  const words = Object.hasOwn(languages, passage.lang) ? languages[passage.lang] : undefined;
  if (!words || hit.entry.kind !== '-') return false;
  return sayLanguage(firstOfList(hit, at, passage), lastOfList(hit, at, passage), passage, words);
}

function sayLanguage(first: Hit, last: Hit, passage: Passage, words: LanguageWords): boolean {
  const after = neighbour(passage, last, 1);
  if (after && starts(after, words.after)) return true;
  const before = beforeOthers(passage, first, words);
  if (!before || (passage.lang === 'en' && isPlural(passage.words[last.last]!))) return false;
  const ends = !after || (words.goesOn.has(after.key) && isSpaced(passage, last));
  return ends && (starts(before, words.before) || words.in.has(before.key));
}

const starts = (word: Word, stems: string[]): boolean =>
  stems.some((stem) => stem !== '' && `${word.key}$`.startsWith(stem));

/** Languages that are no country's. */
const otherLanguages = new Set(
  'english englisch englischer anglais ingles inglese engels angielski engelska engelsk arabic arabe arabisch latin hebrew'.split(
    ' ',
  ),
);

/** The word before a hit, or before "English and" before it. */
function beforeOthers(passage: Passage, hit: Hit, words: LanguageWords): Word | undefined {
  const before = neighbour(passage, hit, -1);
  const other = passage.words[hit.first - 2];
  if (!before || !words.goesOn.has(before.key) || !other || !otherLanguages.has(other.key)) return before;
  return passage.words[hit.first - 3];
}

/** The word beside a hit, with a space or a hyphen between. */
function neighbour(passage: Passage, hit: Hit, step: 1 | -1): Word | undefined {
  const word = passage.words[step === 1 ? hit.last + 1 : hit.first - 1];
  if (!word) return undefined;
  const between = step === 1 ? passage.text.slice(hit.end, word.start) : passage.text.slice(word.end, hit.start);
  return /^[ -]$/.test(between) ? word : undefined;
}

const isSpaced = (passage: Passage, hit: Hit): boolean => passage.text.charAt(hit.end) === ' ';
const isPlural = (word: Word): boolean => /(?:ans|ians|is)$/.test(word.key) && word.case === 'title';
const joins = /^(?:, |,? (?:and|or|und|oder|et|ou|y|e|o|i|og|och|en|of|и|і|та) )$/;

/** No list of languages is longer. */
const longestList = 12;

/** The hits of a list ("French, Japanese and Turkish") are languages together. */
function firstOfList(hit: Hit, at: number, passage: Passage): Hit {
  let first = hit;
  for (let index = at - 1; index >= Math.max(0, at - longestList); index--) {
    const before = passage.hits[index]!;
    if (before.entry.kind !== '-' || !joins.test(passage.text.slice(before.end, first.start))) break;
    first = before;
  }
  return first;
}

function lastOfList(hit: Hit, at: number, passage: Passage): Hit {
  let last = hit;
  for (let index = at + 1; index < Math.min(passage.hits.length, at + longestList); index++) {
    const after = passage.hits[index]!;
    if (after.entry.kind !== '-' || !joins.test(passage.text.slice(last.end, after.start))) break;
    last = after;
  }
  return last;
}
