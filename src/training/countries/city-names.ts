import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceLine } from './read-source.ts';

const file = join(import.meta.dirname, 'tables', 'seats.txt');
/** Seats that are first of all given or family names. */
const people = new Set(['Santiago', 'Sofia', 'Sofía', 'Sófia', 'София', 'Софія', 'Lima', 'Colombo', 'Juba']);

/** Brussels speaks for the European Union: for Belgium it is a city like others. */
const union = 'BE';

/** The seats of government of the world in a language ("de: AF Kabul, AL Tirana"). */
export function cityNames(lang: string): SourceLine[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  const wanted = lang === 'da' ? ['da', 'no'] : [lang];
  return lines
    .filter((line) => wanted.some((start) => line.startsWith(`${start}: `)))
    .flatMap((line) => line.slice(line.indexOf(':') + 2).split(', '))
    .filter((entry) => entry !== '')
    .map((entry) => ({ code: entry.slice(0, 2), text: entry.slice(3).replaceAll('\u00AD', '') }))
    .filter(({ text }) => !people.has(text))
    .map(({ code, text }): SourceLine => ({ code, kind: code === union ? '~' : '^', text, fixed: false }));
}
