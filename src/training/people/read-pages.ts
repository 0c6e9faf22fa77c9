import { readdirSync, readFileSync } from 'node:fs';
import { hashString } from '../../core/names/tagger/hash.ts';
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
  /** `hashString` of what was read: offsets into another text would teach nonsense. */
  hash: number;
  /** Offset and length of the first occurrence of each form. */
  people: [number, number][];
  unsure: [number, number][];
}

/** Pages from the files of a folder, one page a line, with their texts from the corpus. Throws when a text is not the one that was read. */
export function readPages(labelDir: string, corpus: string, weight: number): Example[] {
  return readdirSync(labelDir)
    .sort()
    .flatMap((file) => readFileSync(`${labelDir}/${file}`, 'utf8').split('\n').filter(Boolean))
    .map((line) => toPageExample(JSON.parse(line) as LabelledPage, corpus, weight));
}

function toPageExample(page: LabelledPage, corpus: string, weight: number): Example {
  const text = pageText(`${corpus}/${page.file}`).slice(0, page.chars);
  if (hashString(text) !== page.hash) throw new Error(`the labels of ${page.page} are of another text`);
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
