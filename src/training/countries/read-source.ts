import type { Kind } from '../../core/names/countries/table.ts';

/** One name of one country as the tables in `tables/` give it. */
export interface SourceLine {
  code: string;
  /** `/` takes a name back that the lists of others give. */
  kind: Kind | '/';
  text: string;
  /** Stands as it is: no endings are made. */
  fixed: boolean;
}

/**
 * A line is `CC names | adjectives and inhabitants`, or `CC` with a mark (`^ * + ~ ! /`) and names.
 * `=` before a name: it is a form, not a lemma. `#` begins a comment.
 */
export function readSource(source: string): SourceLine[] {
  return source
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .flatMap(readLine);
}

function readLine(line: string): SourceLine[] {
  const code = line.slice(0, 2);
  const mark = line.charAt(2).trim();
  if (mark !== '') return readNames(code, mark as Kind, line.slice(3));
  const [names = '', words = ''] = line.slice(2).split('|');
  return [...readNames(code, '=', names), ...readNames(code, '-', words)];
}

function readNames(code: string, kind: Kind | '/', names: string): SourceLine[] {
  return names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => ({
      code,
      kind,
      text: name.replace(/^=/, ''),
      fixed: name.startsWith('=') || kind === '!' || name.endsWith('-'),
    }));
}
