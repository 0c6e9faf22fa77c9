import type { NamesInput } from '../../types.ts';
import { fold } from './fold.ts';
import { toForm } from './form.ts';
import type { Sighting } from './trim-span.ts';

/**
 * How much the article is about a person: mentions count first; a name in the headline, one that comes
 * early and one that begins sentences weigh more. Small enough to settle ties, not to overturn counts.
 */
export function weigh(sightings: readonly Sighting[], input: NamesInput): number {
  const title = ` ${fold(input.title).replace(/'s\b|[^\p{L}\p{M}\p{N}'-]/gu, ' ')} `;
  const inTitle = sightings.some(({ text }) => title.includes(` ${toForm(text).core.at(-1)!} `));
  const size = input.blocks.length || 1;
  const first = input.blocks.findIndex((block) => block.index === sightings[0]!.block);
  const subjects = sightings.filter(({ start }) => start < 3).length;
  return (
    sightings.length + (inTitle ? 0.4 : 0) + 0.3 * (1 - first / size) + 0.2 * Math.min(1, subjects / sightings.length)
  );
}
