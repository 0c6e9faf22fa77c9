import { fold } from './fold.ts';
import { wordAfter, wordBefore, type Place } from './place.ts';

/** Verbs and nouns beside the name of a language, the beginnings of their forms, in all languages that are read. */
const speaking =
  'speak spoke learn teach taught fluent fluently dub dubb subtitl translat pronounc write written ' +
  'sprich spreche sprach gesproch lern übersetz parl habl idioma aprend fala falar língua lingua langue tradu ' +
  'mówi język języ tala språk sprog språk snakk taler говор язык мов розмовля konuş dil';
const after =
  'language languages speaker speakers speaking lessons subtitles translation dub sprache sprachig gesprochen ' +
  'begriff wort übersetzung språk sprog taal язык языке языка мова мови мовою dili dilinde dilini';
const prepositions = new Set(['in', 'into', 'en', 'em', 'auf', 'po', 'på', 'par', 'mluv']);
/** Behind "in French" a language is meant when the sentence goes on without a noun. */
const goesOn = new Set(
  (
    'and or with on at to as but that by for before after when while is was were are from than rather instead ' +
    'too y o e con pero que et ou avec mais que con ma che und oder mit aber og och med men'
  ).split(' '),
);
const speakingStems = speaking.split(' ').map(fold);
const afterWords = new Set(after.split(' ').map(fold));

/** Is the adjective the name of a language here ("spoke French", "in Russian,", "Spanish-speaking")? */
export function isLanguage(place: Place): boolean {
  if (place.hit.entry.kind !== '-') return false;
  const next = wordAfter(place, /^[-‑]$/);
  if (next && afterWords.has(next.key)) return true;
  const before = wordBefore(place);
  if (!before) return false;
  const ends = !wordAfter(place) || goesOn.has(next?.key ?? '');
  if (speakingStems.some((stem) => before.key.startsWith(stem))) return ends;
  return prepositions.has(before.key) && ends && !isPlural(place);
}

/** "in Russians" is no language, and a capitalised noun in German ("bei Deutschen") is none either. */
function isPlural({ hit, passage }: Place): boolean {
  return (
    /(?:s|en|er)$/.test(passage.words[hit.last]!.key) && !/(?:us|is|ies|ese|ss)$/.test(passage.words[hit.last]!.key)
  );
}
