import type { CopyOfReading } from './copy-of-reading.ts';
import { countryName } from './country-name.ts';

/** Everything that is known of the reading, as data; offsets point into `blocks` by their `index`. */
export function toJsonCopy({ metadata, retrieved, blocks, leftOut, summary }: CopyOfReading): string {
  const copy = {
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
