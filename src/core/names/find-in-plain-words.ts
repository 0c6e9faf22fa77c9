import { withoutSoftHyphens } from '../text/soft-hyphens.ts';
import type { Country, Mention, NamesInput, Person, Summary } from '../types.ts';

/** Soft hyphens, and accents that are signs of their own. */
const ODD = /[\u00ad\u0300-\u036f]/;
/** A sign with the accents on it. */
const SIGNS = /[^\u0300-\u036f][\u0300-\u036f]*|[\u0300-\u036f]+/gu;
/** Stress as textbooks and encyclopedias mark it: no Cyrillic letter is spelled with it. */
const STRESS = /(?<=[\u0400-\u052f])[\u0300\u0301]/g;

interface PlainText {
  text: string;
  /** Where each UTF-16 unit of it begins in the text as it is, and where it ends. */
  starts: number[];
  ends: number[];
}

function toPlain(written: string): PlainText {
  const plain: PlainText = { text: '', starts: [], ends: [] };
  for (const { 0: sign, index } of written.matchAll(SIGNS)) {
    const text = withoutSoftHyphens(sign).normalize('NFC').replace(STRESS, '');
    plain.text += text;
    for (let unit = 0; unit < text.length; unit++) {
      // What has no letter of its own to become keeps its parts.
      const isWhole = text.length !== sign.length;
      plain.starts.push(isWhole ? index : index + unit);
      plain.ends.push(isWhole ? index + sign.length : index + unit + 1);
    }
  }
  return plain;
}

/**
 * Finds names in blocks as if their words were written the plain way: without soft hyphens and marks of stress, and
 * every letter with an accent in one piece. Places are those in the blocks as they are.
 * @param find who and where, of blocks of plain words
 */
export function findInPlainWords(input: NamesInput, find: (input: NamesInput) => Summary): Summary {
  const changed = new Map<number, PlainText>();
  const blocks = input.blocks.map((block) => {
    if (!ODD.test(block.text)) return block;
    const plain = toPlain(block.text);
    changed.set(block.index, plain);
    return { ...block, text: plain.text };
  });
  if (changed.size === 0) return find(input);
  const asIs = ({ block, start, end }: Mention): Mention => {
    const plain = changed.get(block);
    return plain ? { block, start: plain.starts[start]!, end: plain.ends[end - 1]! } : { block, start, end };
  };
  const personAsIs = (person: Person): Person => ({ ...person, mentions: person.mentions.map(asIs) });
  const countryAsIs = (country: Country): Country => ({
    ...country,
    mentions: country.mentions.map(asIs),
    seats: country.seats.map(asIs),
  });
  const { people, countries, implied, ...others } = find({ ...input, blocks });
  return {
    people: people.map(personAsIs),
    countries: countries.map(countryAsIs),
    implied: implied.map(countryAsIs),
    ...others,
  };
}
