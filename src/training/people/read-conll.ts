import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { ALL_LABELS, LABEL } from '../../core/names/tagger/lattice.ts';
import type { Example } from './example.ts';

/** Sets that have no label for names other than people, places and organisations: such names hide among the rest. */
const NO_MISC = /uner|btc|factrueval/;

const bit = (label: number): number => 1 << label;

/** Reads a file of one token a line, `token TAB tag`, into documents; sentences become blocks. */
export function readConll(file: string): Example[] {
  const name = file.split('/').at(-1)!;
  const lang = name.slice(0, 2);
  const text = gunzipSync(readFileSync(file)).toString('utf8');
  const examples: Example[] = [];
  for (const document of text.split(/^-DOCSTART-.*$/mu)) {
    const example: Example = {
      id: `${name}#${examples.length}`,
      input: { title: '', lang, blocks: [] },
      marks: [],
      weight: 1,
    };
    for (const sentence of document.split(/\n[ \t]*\n/)) addSentence(example, sentence, name);
    if (example.marks.length > 0) examples.push(example);
  }
  return examples;
}

function addSentence(example: Example, sentence: string, name: string): void {
  const rows = sentence
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t') as [string, string]);
  if (rows.length === 0) return;
  const tight = name.startsWith('zh.');
  let text = '';
  const marks: number[] = [];
  rows.forEach(([token, tag], i) => {
    const glued = i === 0 || tight || isGlued(rows[i - 1]![0], token, rows[i + 1]?.[0], name, text);
    const word = glued || token.startsWith("n't") || token.startsWith('n’t') ? token : ` ${token}`;
    text += word;
    const allowed = allowedFor(tag, token, name);
    if (word !== token) marks.push(allowed === bit(LABEL.B) ? bit(LABEL.O) : allowed);
    marks.push(...Array<number>(token.length).fill(allowed));
    // Only the first letter begins the name: what our own tokenizer cuts off goes on with it.
    if (allowed === bit(LABEL.B)) marks.fill(bit(LABEL.I), marks.length - token.length + 1);
  });
  example.input.blocks.push({ index: example.marks.length, kind: 'paragraph', text });
  example.marks.push(Uint8Array.from(marks));
}

/** Was there no space between these tokens when the text was whole? */
function isGlued(before: string, token: string, after: string | undefined, name: string, text: string): boolean {
  if (/^[.,;:!?)\]}%»”…]+$/.test(token)) return true;
  if (/^['’](s|re|m|ve|ll|d|S)$/.test(token) || /^n['’]t$/.test(token)) return true;
  if (/^[([{«„“¿¡#@$]$/.test(before)) return true;
  // Two sets cut words at their hyphens.
  if (!/gum|ewt/.test(name)) return false;
  if (token === '-') return /\p{L}$/u.test(before) && after !== undefined && /^\p{L}/u.test(after);
  return before === '-' && /\p{L}-$/u.test(text) && /^\p{L}/u.test(token);
}

/** The labels that the tag leaves open. The first letter of a person's first token decides between B and I. */
function allowedFor(tag: string, token: string, name: string): number {
  if (tag === 'B-PER') return bit(LABEL.B);
  if (tag === 'I-PER') return bit(LABEL.I);
  if (tag.endsWith('LOC')) return bit(LABEL.LOC);
  if (tag !== 'O') return bit(LABEL.X);
  const capital = !token.startsWith(token.charAt(0).toLowerCase());
  if (!capital) return bit(LABEL.O);
  // "Merkel-Kabinett" counts as a mention of Merkel with us, and not in these sets.
  if (name.startsWith('de.') && /\p{L}-\p{L}/u.test(token)) return ALL_LABELS;
  return NO_MISC.test(name) ? bit(LABEL.O) | bit(LABEL.X) : bit(LABEL.O);
}
