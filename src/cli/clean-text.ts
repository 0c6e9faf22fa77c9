import { detectLanguage } from '../core/text/language.ts';
import type { NamesInput } from '../core/types.ts';
import type { TextJob } from './jobs.ts';
import type { NamesLine } from './lines.ts';
import type { Namer } from './load-namer.ts';
import { toNamesLine } from './to-names-line.ts';

/** People and countries of a text in which a line is a block. */
export function cleanText({ text, lang }: TextJob, name: Namer): NamesLine {
  return toNamesLine(name({ title: '', lang: lang || detectLanguage(text), blocks: toBlocks(text) }));
}

/** Blocks of a text in which a line is a block. */
export function toBlocks(text: string): NamesInput['blocks'] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .map((line, index) => ({ index, kind: 'paragraph', text: line }));
}
