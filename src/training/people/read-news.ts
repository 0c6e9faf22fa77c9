import { readFileSync } from 'node:fs';
import { ALL_LABELS, LABEL } from '../../core/names/tagger/lattice.ts';
import type { Example } from './example.ts';

/** An article labelled for this project: every surface form of its people. */
export interface NewsArticle {
  id: string;
  lang: string;
  outlet: string;
  text: string;
  people: { name: string; mentions: string[]; fictional?: boolean }[];
  /** Occurrences of a form, counted over the text, that are not the person. */
  except?: { text: string; at: number[] }[];
  /** Forms of which the labeller was not sure. */
  unsure?: string[];
}

const NOT_A_PERSON = (1 << LABEL.O) | (1 << LABEL.LOC) | (1 << LABEL.X);
const FIRST = 1 << LABEL.B;
const FURTHER = 1 << LABEL.I;

export function readNewsArticles(file: string): NewsArticle[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as NewsArticle);
}

/** Marks every occurrence of every form, longest first; all else may be anything but a person. */
export function toExample(article: NewsArticle, weight: number): Example {
  const { text } = article;
  const marks = new Uint8Array(text.length).fill(NOT_A_PERSON);
  const taken = new Uint8Array(text.length);
  const forms = article.people.flatMap((person) =>
    person.mentions.map((form) => ({ form, person: !person.fictional })),
  );
  for (const form of article.unsure ?? []) forms.push({ form, person: false });
  forms.sort((a, b) => b.form.length - a.form.length);
  for (const { form, person } of forms) {
    const not = new Set((article.except ?? []).filter((e) => e.text === form).flatMap((e) => e.at));
    let count = -1;
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
      count++;
      if (not.has(count) || taken[at] || !isWhole(text, at, at + form.length)) continue;
      taken.fill(1, at, at + form.length);
      marks.fill(person ? FURTHER : ALL_LABELS, at, at + form.length);
      if (person) marks[at] = FIRST;
    }
  }
  return toBlocks(article, marks, weight);
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

function isWhole(text: string, start: number, end: number): boolean {
  if (UNSPACED.test(text[start]!)) return true;
  const before = start > 0 && LETTER.test(text[start - 1]!) && LETTER.test(text[start]!);
  const after = end < text.length && LETTER.test(text[end - 1]!) && LETTER.test(text[end]!);
  return !before && !after;
}

function toBlocks(article: NewsArticle, marks: Uint8Array, weight: number): Example {
  const example: Example = {
    id: article.id,
    input: { title: '', lang: article.lang, blocks: [] },
    marks: [],
    weight,
  };
  for (const match of article.text.matchAll(/[^\n]+/g)) {
    if (!match[0].trim()) continue;
    example.input.blocks.push({ index: example.marks.length, kind: 'paragraph', text: match[0] });
    example.marks.push(marks.slice(match.index, match.index + match[0].length));
  }
  return example;
}
