import { toBlocks } from '../cli/clean-text.ts';
import type { NamesInput } from '../core/types.ts';

/**
 * A report that names so many people, three times each.
 * @param related five people each share a family name, so that who is meant by it has to be settled
 */
export function toCrowd(count: number, related: boolean): NamesInput {
  const lines = Array.from({ length: count }, (_, at) => {
    const first = nameOf(at);
    const last = `${nameOf(10_000 + (related ? Math.floor(at / 5) : at))}son`;
    return `${first} ${last} said on Tuesday that the bridge was closed. Mr ${last} left, and ${first} ${last} came back.`;
  });
  return { title: '', lang: 'en', blocks: toBlocks(lines.join('\n')) };
}

/** The syllables of a number: "Balodeka". */
function nameOf(number: number): string {
  const syllables = ['ba', 'lo', 'de', 'ka', 'mi', 'ru', 'so', 'ta', 'ne', 'vi'];
  const word = String(number + 100).replaceAll(/\d/g, (digit) => syllables[Number(digit)] ?? '');
  return word.charAt(0).toUpperCase() + word.slice(1);
}
