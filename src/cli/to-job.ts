import { dirname, resolve } from 'node:path';
import type { BlockJob, PageJob, TextJob } from './jobs.ts';
import { isPageAddress } from './parse-arguments.ts';
import { textField } from './read-list.ts';

type Fields = Record<string, unknown>;

// What a line of each list asks for; each throws one line that says what is missing.

export function toPageJob(fields: Fields, list: string): PageJob {
  const url = textField(fields, 'url');
  return {
    does: 'page',
    file: resolve(dirname(list), needed(fields, 'file')),
    url: isPageAddress(url) ? url : '',
    lang: textField(fields, 'lang'),
    format: 'json',
  };
}

export function toBlockJob(fields: Fields): BlockJob {
  const context = typeof fields['context'] === 'object' && fields['context'] !== null ? { ...fields['context'] } : {};
  return {
    does: 'block',
    text: needed(fields, 'text'),
    lang: textField(fields, 'lang'),
    publisher: textField(fields, 'publisher'),
    prev: textField(context, 'prev'),
    next: textField(context, 'next'),
  };
}

export function toTextJob(fields: Fields): TextJob {
  return { does: 'text', text: needed(fields, 'text'), lang: textField(fields, 'lang') };
}

function needed(fields: Fields, name: string): string {
  const value = textField(fields, name);
  if (!value) throw new Error(`the line has no "${name}"`);
  return value;
}
