import { readFileSync } from 'node:fs';
import { ALL_LABELS } from '../../core/names/tagger/lattice.ts';
import type { Example } from './example.ts';
import { pageText } from './page-text.ts';
import { toExample } from './read-news.ts';

/** A saved page labelled by reading for this project: no word of it is kept here, only where the names stand. */
interface LabelledPage {
  page: string;
  /** Under the corpus folder. */
  file: string;
  lang: string;
  /** So much of `pageText` was read, save paragraphs of more bytes than `longest`. */
  chars: number;
  longest: number;
  /** Offset and length of the first occurrence of each form. */
  people: [number, number][];
  unsure: [number, number][];
}

/** Pages from `labels`, a file of one page a line, with their texts from the corpus. */
export function readPages(labels: string, corpus: string, weight: number): Example[] {
  return readFileSync(labels, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => toPageExample(JSON.parse(line) as LabelledPage, corpus, weight));
}

function toPageExample(page: LabelledPage, corpus: string, weight: number): Example {
  const text = pageText(`${corpus}/${page.file}`).slice(0, page.chars);
  const forms = (spans: readonly [number, number][]): string[] =>
    spans.map(([start, length]) => text.slice(start, start + length));
  const example = toExample(
    {
      id: page.page,
      lang: page.lang,
      outlet: page.page,
      text,
      people: forms(page.people).map((form) => ({ name: form, mentions: [form] })),
      unsure: forms(page.unsure),
    },
    weight,
  );
  example.input.blocks.forEach((block, i) => {
    if (Buffer.byteLength(block.text) > page.longest) example.marks[i]!.fill(ALL_LABELS);
  });
  return example;
}
