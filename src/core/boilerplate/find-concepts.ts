import { type Concept, concepts } from './concepts.ts';

/** The shortest beginning in the table: by so much of a word all that it may begin with are found. */
const shortest = 3;

/** A concept that a word has only in these languages: elsewhere it is another word. */
export interface Bound {
  concept: Concept;
  languages: readonly string[];
}

interface Beginning {
  beginning: string;
  concept: Concept;
}

interface Table {
  words: Map<string, Concept[]>;
  bound: Map<string, Bound[]>;
  beginnings: Map<string, Beginning[]>;
  /** First words of the phrases among `words`. */
  openings: Set<string>;
}

const table = readTable();

function readTable(): Table {
  const read: Table = { words: new Map(), bound: new Map(), beginnings: new Map(), openings: new Set() };
  for (const [concept, list] of Object.entries(concepts) as [Concept, string][]) {
    for (const entry of list.split(/\s+/)) {
      const [word = '', languages] = entry.split('@');
      if (languages) add(read.bound, word, { concept, languages: languages.split(',') });
      else if (entry.endsWith('*')) {
        const beginning = entry.slice(0, -1);
        add(read.beginnings, beginning.slice(0, shortest), { beginning, concept });
      } else {
        const key = entry.replaceAll('|', ' ');
        add(read.words, key, concept);
        if (key.includes(' ')) read.openings.add(key.slice(0, key.indexOf(' ')));
      }
    }
  }
  // The shortest first, whatever their order in the lists: sums of weights depend on it in their last digits.
  for (const list of read.beginnings.values()) list.sort((one, other) => one.beginning.length - other.beginning.length);
  return read;
}

function add<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const list = lists.get(key);
  if (list) list.push(one);
  else lists.set(key, [one]);
}

/** The concepts of one word in whatever language. */
export function findConcepts(word: string): readonly Concept[] {
  const found = new Set(table.words.get(word));
  for (const { beginning, concept } of table.beginnings.get(word.slice(0, shortest)) ?? []) {
    if (word.startsWith(beginning)) found.add(concept);
  }
  return [...found];
}

/** What a word is about in some languages only. */
export function findBound(word: string): readonly Bound[] | undefined {
  return table.bound.get(word);
}

/** Whether any phrase begins with this word: few do, and the others need not be joined to be looked up. */
export function opensPhrase(word: string): boolean {
  return table.openings.has(word);
}

/** The concepts of two or three words joined by single spaces. */
export function findPhrase(words: string): readonly Concept[] {
  return table.words.get(words) ?? [];
}
