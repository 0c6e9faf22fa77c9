import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { fold } from '../../core/names/countries/fold.ts';
import { splitWords } from '../../core/names/countries/split-words.ts';
import { cityNames } from './city-names.ts';
import { inflections } from './inflect/inflect.ts';
import { regionNames } from './region-names.ts';
import { readSource, type SourceLine } from './read-source.ts';

const output = 'src/core/data/countries.ts';
const tables = join(import.meta.dirname, 'tables');
/** Abbreviations do not change inside a name ("DR Kongo"). */
const capitals = /^[\p{Lu}.]+$/u;
const head = `// Made by \`npm run train -- countries\` from src/training/countries/tables (written for this project),
// the names of regions in Unicode CLDR as Node carries them, and CLDR's city names
// (Unicode License v3, https://www.unicode.org/license.txt). Not to be edited.
/* eslint-disable */
`;

/** Writes the tables of country names, one a language, that `findCountries` reads, and measures them. */
export async function makeCountryTables(shared = '../shared'): Promise<void> {
  const made = Object.keys(inflections).map((lang): [string, string] => [lang, makeTable(lang)]);
  const body = made.map(([lang, table]) => `  ${lang}: ${JSON.stringify(table)},\n`).join('');
  const source = `${head}export const countryTables: Record<string, string> = {\n${body}};\n`;
  writeFileSync(output, source);
  console.log(`${output}: ${String(made.length)} languages, ${String(gzipSync(source).length)} bytes gzipped`);
  // Loaded only now: it reads the tables that were just written.
  const { measureCountries } = await import('./measure.ts');
  measureCountries(shared);
}

function makeTable(lang: string): string {
  const file = readFileSync(join(tables, `${lang}.txt`), 'utf8');
  const lines = [...regionNames(lang), ...readSource(file), ...cityNames(lang)];
  const dropped = new Set(lines.filter((line) => line.kind === '/').map((line) => line.code + fold(line.text)));
  const classes = new Map<string, string>();
  const patterns = new Map<string, Set<string>>();
  for (const line of lines) {
    if (line.kind === '/' || dropped.has(line.code + fold(line.text))) continue;
    const start = line.code + line.kind;
    const list = patterns.get(start) ?? new Set();
    list.add(toPattern(line, lang, classes));
    patterns.set(start, list);
  }
  const endings = [...classes].map(([set, name]) => `${name}=${set}`).join('\n');
  return `${endings}\n\n${[...patterns].map(([start, list]) => [start, ...list].join('|')).join('\n')}`;
}

/** "Wielk+a Brytani+b": folded stems, and the class of endings of each word that changes. */
function toPattern(line: SourceLine, lang: string, classes: Map<string, string>): string {
  const { name, word } = inflections[lang]!;
  const words = splitWords(line.text.replaceAll('’', "'")).map((part) => part.text);
  const parts = words.map((part, index) => {
    if (line.fixed || (words.length > 1 && capitals.test(part))) return fold(part);
    const last = index === words.length - 1;
    const isWord = line.kind === '-' || (line.kind === '+' && /^\p{Ll}/u.test(line.text));
    if (isWord && !last) return fold(part);
    const { stem, endings } = (isWord ? word : name)(part);
    // Compounds are made of countries ("Russlandexperte"); "Berlingske" has nothing to do with Berlin.
    const kept = line.kind === '=' ? endings : endings.filter((ending) => ending !== '*');
    return fold(stem) + classOf(kept, classes);
  });
  return parts.join(' ') + (line.text.endsWith('-') ? '-' : '');
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

function classOf(endings: string[], classes: Map<string, string>): string {
  const folded = [...new Set(endings.map(fold))];
  if (folded.length === 0 || (folded.length === 1 && folded[0] === '')) return '';
  const key = folded.join(' ');
  const name = classes.get(key) ?? letters.charAt(classes.size);
  classes.set(key, name);
  return `+${name}`;
}
