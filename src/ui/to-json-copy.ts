import type { CopyOfReading } from './copy-of-reading.ts';
import { countryName } from './country-name.ts';

/** Says what a file is, for whoever reads it later. */
const format = { format: 'fair-copy-article', version: 1 } as const;

/**
 * Everything that is known of the reading, as data; offsets point into `blocks` by their `index`. What is left out has
 * its text too, so that nothing of the article is lost.
 */
export function toJsonCopy({ metadata, retrieved, blocks, leftOut, summary }: CopyOfReading): string {
  const copy = {
    ...format,
    ...metadata,
    retrieved,
    blocks: blocks.map(({ index, kind, text }) => ({ index, kind, text })),
    leftOut: leftOut.map(({ block, verdict }) => ({
      index: block.index,
      category: verdict.category ?? 'other',
      reasons: verdict.evidence,
      text: block.text,
    })),
    people: summary?.people ?? [],
    countries: summary?.countries.map((country) => ({ ...country, name: countryName(country.code) })) ?? [],
    implied: summary?.implied.map((country) => ({ ...country, name: countryName(country.code) })) ?? [],
  };
  return `${JSON.stringify(copy, null, 2)}\n`;
}
