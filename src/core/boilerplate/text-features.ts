import { withoutSoftHyphens } from '../text/soft-hyphens.ts';
import { type Concept } from './concepts.ts';
import { findPhrase } from './find-concepts.ts';
import { readLanguages } from './read-languages.ts';
import type { Sink } from './sink.ts';
import { hashOn, toPlace } from './hash.ts';
import { publisherToken, type Token, tokenize } from './tokens.ts';
import { type Word, wordOf } from './word.ts';

export type Subject = Concept | 'publisher';

/** One sentence: its words and what they are about. */
interface Sentence {
  words: Word[];
  subjects: Set<Subject>;
  first: readonly Subject[];
}

export interface TextFacts {
  text: string;
  sentences: Sentence[];
  /** Words without the stops. */
  count: number;
  /** Share of the characters that stand between quotation marks. */
  quoted: number;
  /** Share of the words that begin with a capital; short headlines and names have many. */
  capitals: number;
  /** What is said outside of them, when there are any: words in somebody else's mouth ask the reader for nothing. */
  outside: Set<Subject> | undefined;
}

/** Pairs of far more subjects than one plain sentence holds say nothing; a bound keeps hostile text cheap. */
const mostSubjects = 12;
/** What somebody can be asked for. */
const asking = new Set<Subject>([
  'donate',
  'support',
  'money',
  'subscribe',
  'newsletter',
  'account',
  'follow',
  'app',
  'share',
  'comment',
  'offer',
  'access',
  'help',
]);

/** The concepts of one word, and those that it has in the language of its text. */
function conceptsOf({ concepts, bound }: Word, spoken: () => ReadonlySet<string>): readonly Concept[] {
  if (bound.length === 0) return concepts;
  const meant = bound.filter(({ languages }) => languages.some((language) => spoken().has(language)));
  return [...concepts, ...meant.map(({ concept }) => concept)];
}

function subjectsAt(
  tokens: readonly Token[],
  index: number,
  atStart: boolean,
  spoken: () => ReadonlySet<string>,
): readonly Subject[] {
  const { word, written } = tokens[index]!;
  if (word.text === publisherToken) return ['publisher'];
  const polite = !atStart && /^(?:Sie|Ihr|Ihre|Ihren|Ihrem|Ihnen)$/.test(written) ? wordOf(written).concepts : [];
  const own = conceptsOf(word, spoken);
  const next = tokens[index + 1]?.word.text;
  if (next === undefined || !word.opensPhrase) return polite.length === 0 ? own : [...own, ...polite];
  const pair = findPhrase(`${word.text} ${next}`);
  const triple = findPhrase(`${word.text} ${next} ${tokens[index + 2]?.word.text ?? ''}`);
  return pair.length + triple.length + polite.length === 0 ? own : [...own, ...polite, ...pair, ...triple];
}

function cutSentences(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let current: Sentence | undefined;
  let languages: ReadonlySet<string> | undefined;
  const spoken = (): ReadonlySet<string> => (languages ??= readLanguages(tokens.map(({ word }) => word.text)));
  tokens.forEach(({ word }, index) => {
    const subjects = subjectsAt(tokens, index, !current, spoken);
    if (!current) {
      current = { words: [], subjects: new Set(), first: subjects };
      sentences.push(current);
    }
    current.words.push(word);
    for (const subject of subjects) current.subjects.add(subject);
    if (word.isStop) current = undefined;
  });
  return sentences;
}

const quotation = /[“„«"»][^“”„«»"]{2,600}[”“»"«]/gu;

function subjectsOf(text: string, forms: ReadonlySet<string>): Set<Subject> {
  return new Set(cutSentences(tokenize(text, forms)).flatMap(({ subjects }) => [...subjects]));
}

const firstCharacters = 400;

/** Nearly all words begin with a plain letter, and classes of all scripts are slow. */
const isCapital = (word: string): boolean => (word < '\x80' ? /^[A-Z]/ : /^\p{Lu}/u).test(word);

function capitalsIn(text: string): number {
  const words = text.slice(0, firstCharacters).split(' ');
  return words.filter(isCapital).length / words.length;
}

/** Reads a block's text once; everything later is taken from here. */
export function readText(written: string, forms: ReadonlySet<string>): TextFacts {
  const text = withoutSoftHyphens(written);
  const tokens = tokenize(text, forms);
  const sentences = cutSentences(tokens);
  const count = tokens.reduce((sum, { word }) => sum + (word.isStop ? 0 : 1), 0);
  const outside = text.replace(quotation, ' ');
  const quoted = 1 - outside.length / text.length;
  return {
    text,
    sentences,
    count,
    quoted,
    capitals: capitalsIn(text),
    outside: quoted > 0.05 ? subjectsOf(outside, forms) : undefined,
  };
}

/** Words with which a publisher turns to its reader or speaks of itself. */
const addressing: readonly Subject[] = ['you', 'we', 'please', 'thanks', 'publisher'];

/** Does anything of a text speak to the reader or of the publisher, outside of quotation marks? */
export function addressesReader({ sentences, outside }: TextFacts): boolean {
  return addressing.some((subject) => outside?.has(subject) ?? sentences.some(({ subjects }) => subjects.has(subject)));
}

/** A length in words as one of a few classes. */
export function lengthClass(count: number): string {
  const bounds = [1, 2, 4, 7, 12, 20, 35, 60, 100];
  const at = bounds.findIndex((bound) => count <= bound);
  return String(at < 0 ? bounds.length : at);
}

/** The most things asked for in any one sentence that speaks to the reader, and in one that speaks as the publisher. */
export function mostAsked({ sentences }: TextFacts): { reader: number; publisher: number } {
  const most = { reader: 0, publisher: 0 };
  for (const { subjects } of sentences) {
    let asked = 0;
    for (const subject of subjects) if (asking.has(subject)) asked++;
    if (subjects.has('you') || subjects.has('please')) most.reader = Math.max(most.reader, asked);
    if (subjects.has('we') || subjects.has('publisher')) most.publisher = Math.max(most.publisher, asked);
  }
  return most;
}

/** Stands before the first word of a sentence. */
const start = wordOf('^');

function emitWords(facts: TextFacts, sink: Sink): void {
  const total = facts.sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  const value = 1 / Math.sqrt(4 + total);
  for (const { words } of facts.sentences) {
    let before = start;
    const opening = words[0]?.text ?? '';
    if (opening.length > 4) sink('form', `y${opening.slice(-3)}`, value * 2);
    for (const word of words) {
      for (const place of word.places) sink('words', place, value);
      sink('words', toPlace(hashOn(word.text, before.opens)), value);
      before = word;
    }
  }
}

function emitSubjects(facts: TextFacts, sink: Sink): void {
  const value = 1 / Math.sqrt(Math.max(1, facts.sentences.length));
  const size = facts.count <= 6 ? 's' : facts.count <= 25 ? 'm' : 'l';
  for (const sentence of facts.sentences) {
    const subjects = [...sentence.subjects].sort().slice(0, mostSubjects);
    for (const [index, subject] of subjects.entries()) {
      sink(subject, `c${subject}`, value);
      sink(subject, `c${subject}${size}`, value);
      for (const other of subjects.slice(index + 1)) sink(subject, `d${subject} ${other}`, value);
    }
    for (const subject of sentence.first) sink(subject, `f${subject}`, value);
    if (subjects.length === 0) sink('form', 'about nothing', value);
  }
}

/** A share as one of four classes. */
function part(count: number, whole: number): string {
  const share = count / whole;
  return count === 0 ? '0' : share < 0.34 ? '1' : share < 0.67 ? '2' : '3';
}

/** The voice of the whole block: how many of its sentences speak to the reader, of the publisher, of others. */
function emitVoice({ sentences, quoted, outside }: TextFacts, sink: Sink): void {
  if (sentences.length === 0) return;
  const share = (subject: Subject): string =>
    part(sentences.filter(({ subjects }) => subjects.has(subject)).length, sentences.length);
  const you = share('you');
  const we = share('we');
  const said = share('said');
  const asked = new Set(sentences.flatMap(({ subjects }) => [...subjects]).filter((subject) => asking.has(subject)));
  const asks = String(Math.min(4, asked.size));
  const long = sentences.length > 1 ? 'l' : 's';
  sink('you', `voice ${you} ${we} ${said}`, 1);
  sink('form', `asks ${asks} ${long}`, 1);
  sink('you', `asks you ${asks} ${you}`, 1);
  sink('we', `asks we ${asks} ${we}`, 1);
  sink('said', `asks said ${asks} ${said}`, 1);
  sink('form', `asks quoted ${asks} ${part(quoted, 1)}`, 1);
  if (outside) {
    const own = [...outside].filter((subject) => asking.has(subject)).length;
    sink('form', `outside ${Math.min(4, own)} ${outside.has('you') ? 'you' : ''} ${outside.has('we') ? 'we' : ''}`, 1);
  }
  if (share('third') !== '0') sink('third', `asks third ${asks} ${share('third')}`, 1);
  const named = share('publisher');
  if (named === '0') return;
  sink('publisher', `speaks of itself ${named} ${we} ${you}`, 1);
  if (asked.size > 0) sink('publisher', `asks for ${asks}`, 1);
}

/** How a block opens tells labels ("READ MORE:", "Note |") from sentences, however long it is. */
function emitOpening({ text, sentences }: TextFacts, sink: Sink): void {
  const [first = '', second = '', third = ''] = sentences[0]?.words.map(({ text: word }) => word) ?? [];
  sink('words', `o${first}`, 0.5);
  sink('words', `o${first} ${second}`, 0.7);
  sink('words', `o${first} ${second} ${third}`, 0.7);
  const label = /^[^:|.?!]{3,40}?\s?[:|–]\s/u.exec(text);
  if (!label) return;
  sink('form', 'labelled', 1);
  for (const subject of new Set(sentences[0]?.first)) sink(subject, `label ${subject}`, 1);
}

function ending(text: string): string {
  const last =
    text
      .trimEnd()
      .replace(/["'”’»“)\]]+$/u, '')
      .at(-1) ?? '';
  return '.。'.includes(last) ? 'stop' : '!?:…,;|»›→'.includes(last) ? last : 'none';
}

function beginning(text: string): string {
  const first = text.trimStart()[0] ?? '';
  if (/\p{Lu}/u.test(first)) return 'upper';
  if (/\p{Ll}/u.test(first)) return 'lower';
  return /\d/.test(first) ? 'digit' : '“„«"»'.includes(first) ? 'quote' : /\p{L}/u.test(first) ? 'letter' : 'sign';
}

function emitForm(facts: TextFacts, sink: Sink): void {
  const { text } = facts;
  const size = lengthClass(facts.count);
  const end = ending(text);
  sink('form', `l${size}`, 1);
  sink('form', `e${end}`, 1);
  sink('form', `le${size} ${end}`, 1);
  sink('form', `s${beginning(text)}`, 1);
  sink('form', `t${Math.min(3, Math.floor(4 * facts.capitals))} ${facts.count < 12 ? 's' : 'l'}`, 1);
  sink('form', `n${Math.min(6, facts.sentences.length)}`, 1);
  if (facts.quoted > 0.05) sink('form', facts.quoted > 0.5 ? 'q most' : 'q some', 1);
  if (/\d/.test(text)) sink('form', `digits ${size}`, 1);
  if (/[^\s@]@[^\s@]{1,64}\.\p{L}/u.test(text)) sink('form', `address ${size}`, 1);
  if (/www\.|https?:/.test(text)) sink('form', `url ${size}`, 1);
  if (text.includes('!')) sink('form', 'exclaims', 1);
  if (text.includes('?')) sink('form', `asks ${size}`, 1);
  if (text === text.toUpperCase() && text !== text.toLowerCase()) sink('form', 'capitals', 1);
}

/** Everything that the text of a block says, without its place and markup. */
export function emitText(facts: TextFacts, sink: Sink): void {
  emitWords(facts, sink);
  emitSubjects(facts, sink);
  emitVoice(facts, sink);
  emitOpening(facts, sink);
  emitForm(facts, sink);
}
