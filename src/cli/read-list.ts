import { readFile } from 'node:fs/promises';
import { oneLine } from './one-line.ts';
import { WrongUsage } from './parse-arguments.ts';

/** A line of a JSON-lines file; one that can't be used carries why. */
export type Row = { id: unknown; fields: Record<string, unknown> } | { id: unknown; error: string };

/** Lines of a JSON-lines file, empty ones aside. */
export async function readList(file: string): Promise<Row[]> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new WrongUsage(`can't read ${file}: ${oneLine(error)}`);
  });
  return text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim())
    .map(({ line, number }) => toRow(line, number));
}

function toRow(line: string, number: number): Row {
  const id = `line ${number}`;
  let fields: unknown;
  try {
    fields = JSON.parse(line);
  } catch {
    return { id, error: `line ${number} is not JSON` };
  }
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) {
    return { id, error: `line ${number} is not a JSON object` };
  }
  return { id: 'id' in fields ? fields.id : id, fields: { ...fields } };
}

/** A field that is text; empty when it is missing or something else. */
export function textField(fields: Record<string, unknown>, name: string): string {
  const value = fields[name];
  return typeof value === 'string' ? value : '';
}
