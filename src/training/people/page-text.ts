import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Shorter paragraphs are menus and captions more often than sentences. */
const LEAST = 40;

const ENTITIES: Record<string, string> = {
  igrave: 'ì',
  ugrave: 'ù',
  ograve: 'ò',
  oelig: 'œ',
  deg: '°',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  bdquo: '„',
  sbquo: '‚',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  shy: '',
  euro: '€',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  agrave: 'à',
  acirc: 'â',
  ccedil: 'ç',
  ocirc: 'ô',
  ucirc: 'û',
  icirc: 'î',
  iuml: 'ï',
  euml: 'ë',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  szlig: 'ß',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  aacute: 'á',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
  Eacute: 'É',
  iexcl: '¡',
  iquest: '¿',
};

/**
 * The paragraphs of a saved page, one a line: plainer than the reader's own extraction, and never changing,
 * because labels point into it by offset.
 */
export function pageText(file: string): string {
  const html = gunzipSync(readFileSync(file)).toString('utf8');
  const body = html.replace(/<(script|style|noscript|template)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/gi, ' ');
  const paragraphs = [...body.matchAll(/<p\b[^>]*>([\s\S]*?)<\/p>/gi)].map((match) => toPlain(match[1]!));
  return [...new Set(paragraphs.filter((text) => text.length >= LEAST))].join('\n');
}

const toPlain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, (tag) => (/^<(br|p|div|li)\b/i.test(tag) ? ' ' : ''))
    .replace(/&(#x?[\da-f]+|\w+);/gi, decodeEntity)
    .replace(/\s+/g, ' ')
    .trim();

function decodeEntity(whole: string, name: string): string {
  if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
