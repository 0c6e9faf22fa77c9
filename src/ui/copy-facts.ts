import type { Person, Country } from '../core/types.ts';
import { bylineOf } from './byline.ts';
import { kindsInWords } from './category-words.ts';
import type { CopyOfReading } from './copy-of-reading.ts';
import { countryName } from './country-name.ts';
import { formatDate } from './format-date.ts';
import { say, sayCount } from './say.ts';

/** Author, site, dates and address, a line each; a fact that the page does not state has no line. */
export function sourceFacts({ metadata, retrieved }: CopyOfReading): string[] {
  const { siteName, published, updated, url } = metadata;
  const facts = [
    bylineOf(metadata).join(', '),
    siteName,
    published && say('published', formatDate(published)),
    updated && say('updated', formatDate(updated)),
    url,
    say('retrieved', formatDate(retrieved)),
  ];
  return facts.filter((fact) => fact !== '');
}

export function personFact({ name, mentions, role }: Person): string {
  return `${name} (${mentions.length}${role ? `; ${role}` : ''})`;
}

export function countryFact({ code, mentions, seats }: Country): string {
  return `${countryName(code)} (${mentions.length || seats.length})`;
}

/** "9 blocks left out: donation appeal"; empty when nothing was. */
export function leftOutFact({ leftOut }: CopyOfReading): string {
  if (leftOut.length === 0) return '';
  const kinds = kindsInWords(leftOut.map(({ verdict }) => verdict.category));
  return say('leftOutSummary', sayCount('blocksLeftOut', leftOut.length), kinds);
}
