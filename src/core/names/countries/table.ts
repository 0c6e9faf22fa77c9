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
  /** Entries whose first word has this stem. */
  find(stem: string): readonly Entry[] | undefined;
  /** The first stems of all entries. */
  stems(): Iterable<string>;
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
  // A text asks for few of some thousand entries: each is taken apart when it is first asked for.
  const raw = new Map<string, string[]>();
  const entries = new Map<string, readonly Entry[]>();
  let longest = 0;
  for (const line of body.split('\n')) {
    const [start = '', ...patterns] = line.split('|');
    for (const pattern of patterns) {
      const stem = firstStem(pattern);
      const same = raw.get(stem);
      if (same) same.push(start, pattern);
      else raw.set(stem, [start, pattern]);
      if (stem.length > longest) longest = stem.length;
    }
  }
  const read = (stem: string): readonly Entry[] | undefined => {
    const found = raw.get(stem);
    if (!found) return undefined;
    const made = found.flatMap((start, at) => (at % 2 === 0 ? [toEntry(start, found[at + 1]!, endings)] : []));
    entries.set(stem, made);
    return made;
  };
  return { find: (stem) => entries.get(stem) ?? read(stem), stems: () => raw.keys(), longest };
}

const firstStem = (pattern: string): string => /^[^ +]*?(?=[ +]|-?$)/.exec(pattern)![0].toLowerCase();

function toEntry(start: string, pattern: string, endings: Map<string, Set<string>>): Entry {
  const prefix = pattern.endsWith('-');
  const words = (prefix ? pattern.slice(0, -1) : pattern).split(' ').map((word) => readWord(word, endings));
  return { code: start.slice(0, 2), kind: start.charAt(2) as Kind, words, prefix };
}

function readWord(word: string, endings: Map<string, Set<string>>): PatternWord {
  const plus = word.indexOf('+');
  if (plus < 0) return { stem: word.toLowerCase(), case: caseOf(word) };
  const stem = word.slice(0, plus);
  const set = endings.get(word.charAt(plus + 1));
  return { stem: stem.toLowerCase(), case: caseOf(stem), ...(set && { endings: set }) };
}
