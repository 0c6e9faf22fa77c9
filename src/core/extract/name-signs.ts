import type { ClassNames } from './class-names.ts';
import { counted } from './sign.ts';

/** Words that stylesheets of all kinds of sites use, by what they speak of. */
const WORDS = {
  bylineNames: 'byline bylines author authors',
  relatedNames: 'related readnext recommended',
  shopNames: 'price prices cart basket sku checkout wishlist addtocart qty quantity swatch variant variants',
  filterNames: 'filter filters facet facets sort sorting refine pagination pager results loadmore',
  userNames: 'avatar username userinfo usercard member members poster postbit thread threads forum topic',
};
type NameSign = keyof typeof WORDS;
const SIGN_OF = new Map(
  Object.entries(WORDS).flatMap(([sign, words]) => words.split(' ').map((word) => [word, sign as NameSign])),
);
/** A word in a name: by itself, between hyphens, or with a capital in the middle of others ("articleByline"). */
const inNames = (word: string): string =>
  `(?:(?<![A-Za-z])${word.charAt(0)}|${word.charAt(0).toUpperCase()})${word.slice(1)}(?![a-z])`;
const ANY = new RegExp([...SIGN_OF.keys()].map(inNames).join('|'), 'g');
/** Characters of names that are looked at: generated ones have no end. */
const LOOKED_AT = 60_000;

/** How often the different class names of a page speak of what articles have, and of what shops, lists and forums have. */
export function nameSigns(names: ClassNames): Record<NameSign, number> {
  const counts = { bylineNames: 0, relatedNames: 0, shopNames: 0, filterNames: 0, userNames: 0 };
  const all = [...names.keys()].join(' ').slice(0, LOOKED_AT);
  for (const word of all.match(ANY) ?? []) {
    const sign = SIGN_OF.get(word.toLowerCase());
    if (sign) counts[sign] += 1;
  }
  for (const sign of Object.keys(counts) as NameSign[]) counts[sign] = counted(counts[sign]);
  return counts;
}
