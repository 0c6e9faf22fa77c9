import { type Concept, concepts } from './concepts.ts';

/** Shortest and longest beginnings in the table: a token is looked up by each of its own. */
const shortest = 3;
const longest = 16;
/** Words repeat within and across articles; the memory is emptied before a long session could grow it. */
const memoryLimit = 20_000;

/** A concept that a word has only in these languages: elsewhere it is another word. */
export interface Bound {
  concept: Concept;
  languages: readonly string[];
}

interface Table {
  words: Map<string, Concept[]>;
  bound: Map<string, Bound[]>;
  beginnings: Map<string, Concept[]>;
  /** First words of the phrases among `words`. */
  openings: Set<string>;
}

const table = readTable();
const memory = new Map<string, readonly Concept[]>();

function readTable(): Table {
  const read: Table = { words: new Map(), bound: new Map(), beginnings: new Map(), openings: new Set() };
  for (const [concept, list] of Object.entries(concepts) as [Concept, string][]) {
    for (const entry of list.split(/\s+/)) {
      const [word = '', languages] = entry.split('@');
      if (languages) {
        read.bound.set(word, [...(read.bound.get(word) ?? []), { concept, languages: languages.split(',') }]);
        continue;
      }
      const isBeginning = entry.endsWith('*');
      const map = isBeginning ? read.beginnings : read.words;
      const key = isBeginning ? entry.slice(0, -1) : entry.replaceAll('|', ' ');
      map.set(key, [...(map.get(key) ?? []), concept]);
      if (key.includes(' ')) read.openings.add(key.slice(0, key.indexOf(' ')));
    }
  }
  return read;
}

function lookUp(word: string): readonly Concept[] {
  const found = new Set(table.words.get(word));
  for (let length = shortest; length <= Math.min(longest, word.length); length++) {
    for (const concept of table.beginnings.get(word.slice(0, length)) ?? []) found.add(concept);
  }
  return [...found];
}

/** The concepts of one word in whatever language. */
export function findConcepts(word: string): readonly Concept[] {
  const known = memory.get(word);
  if (known) return known;
  if (memory.size > memoryLimit) memory.clear();
  const found = lookUp(word);
  memory.set(word, found);
  return found;
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
