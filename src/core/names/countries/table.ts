import { countryTables } from '../../data/countries.ts';
import { plainNames } from './plain-names.ts';
import { caseOf, type Case } from './split-words.ts';

/**
 * What an entry of a table is: `=` a country's name, `-` its adjective or inhabitants, `^` its seat of
 * government, `*` an institution that stands for it, `+` a part of it, `~` a city, `!` a phrase that
 * holds a country's word and names none.
 */
export type Kind = '=' | '-' | '^' | '*' | '+' | '~' | '!';

export interface PatternWord {
  stem: string;
  /** What may follow the stem; absent when the word stands as it is. */
  endings?: Set<string>;
  case: Case;
}

export interface Entry {
  code: string;
  kind: Kind;
  words: PatternWord[];
  /** Only before a hyphen ("Franco-"). */
  prefix: boolean;
}

export interface Table {
  /** Entries by the stem of their first word. */
  entries: Map<string, Entry[]>;
  /** Longest stem: where to begin to look. */
  longest: number;
}

const loaded = new Map<string, Table>();

/** Danish and Norwegian share a table; a region ("pt-BR") does not matter. */
export function tableLanguage(lang: string): string {
  const primary = lang.toLowerCase().split(/[-_]/, 1)[0] ?? '';
  if (['no', 'nb', 'nn'].includes(primary)) return 'da';
  return primary === '' ? 'en' : primary;
}

/** The table of a language, built when it is first asked for; undefined when there is none. */
export function loadTable(lang: string): Table | undefined {
  const known = loaded.get(lang);
  if (known) return known;
  const source = hasOwnTable(lang) ? countryTables[lang] : plainNames(lang);
  if (source === undefined) return undefined;
  const table = readTable(source);
  loaded.set(lang, table);
  return table;
}

/** Is there a table with adjectives, inflected forms and seats of government? */
export function hasOwnTable(lang: string): boolean {
  return Object.hasOwn(countryTables, lang);
}

/** First the endings ("A=a as o os"), an empty line, then the entries ("US=|United States|US"). */
export function readTable(source: string): Table {
  const [head = '', body = ''] = source.split('\n\n');
  const endings = new Map<string, Set<string>>();
  for (const line of head.split('\n')) endings.set(line.charAt(0), new Set(line.slice(2).split(' ')));
  const table: Table = { entries: new Map(), longest: 0 };
  for (const line of body.split('\n')) {
    const [start = '', ...patterns] = line.split('|');
    for (const pattern of patterns) addEntry(table, start, pattern, endings);
  }
  return table;
}

function addEntry(table: Table, start: string, pattern: string, endings: Map<string, Set<string>>): void {
  const prefix = pattern.endsWith('-');
  const words = (prefix ? pattern.slice(0, -1) : pattern).split(' ').map((word) => readWord(word, endings));
  const first = words[0]?.stem;
  if (first === undefined) return;
  const entry = { code: start.slice(0, 2), kind: start.charAt(2) as Kind, words, prefix };
  const same = table.entries.get(first);
  if (same) same.push(entry);
  else table.entries.set(first, [entry]);
  if (first.length > table.longest) table.longest = first.length;
}

function readWord(word: string, endings: Map<string, Set<string>>): PatternWord {
  const plus = word.indexOf('+');
  if (plus < 0) return { stem: word.toLowerCase(), case: caseOf(word) };
  const stem = word.slice(0, plus);
  const set = endings.get(word.charAt(plus + 1));
  return { stem: stem.toLowerCase(), case: caseOf(stem), ...(set && { endings: set }) };
}
