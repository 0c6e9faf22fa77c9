import type { CopyOfReading } from './copy-of-reading.ts';
import { countryName } from './country-name.ts';

const header = [
  'kind',
  'name',
  'code',
  'count',
  'role',
  'forms',
  'title',
  'authors',
  'published',
  'url',
  'retrieved',
  'left_out',
];

/** The names as CSV (RFC 4180), a name a row; every row says where it is from. */
export function toNamesTable({ metadata, retrieved, leftOut, summary }: CopyOfReading): string {
  const { title, authors, published, url } = metadata;
  const source = [title, authors.join('; '), published, url, retrieved, leftOut.length];
  const people = summary?.people.map(({ name, mentions, role, forms }) => [
    ...['person', name, '', mentions.length, role ?? '', forms.join('; ')],
    ...source,
  ]);
  const countries = summary?.countries.map(({ code, mentions, forms }) => [
    ...['country', countryName(code), code, mentions.length, '', forms.join('; ')],
    ...source,
  ]);
  const rows = [header, ...(people ?? []), ...(countries ?? [])];
  return rows.map((row) => `${row.map(toCell).join(',')}\r\n`).join('');
}

/** A spreadsheet takes a cell that begins like a formula for one: a page must not get that far. */
function toCell(value: string | number): string {
  const text = String(value);
  const harmless = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
