import { readdirSync, readFileSync } from 'node:fs';
import type { Example } from './example.ts';

/** A sentence of so many letters does not stand in two texts by chance. */
const LONG = 60;

const squeeze = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Leaves out every document that shares a long sentence with the texts that people are measured on. */
export function withoutMeasured(examples: readonly Example[], labelDir: string): Example[] {
  const measured = readdirSync(labelDir)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => readFileSync(`${labelDir}/${file}`, 'utf8').split('\n').filter(Boolean))
    .map((line) => squeeze((JSON.parse(line) as { text: string }).text))
    .join('|');
  return examples.filter(({ input }) =>
    input.blocks.every(({ text }) => {
      const letters = squeeze(text);
      return letters.length < LONG || !measured.includes(letters.slice(0, LONG));
    }),
  );
}
