import type { Place } from './place.ts';

/** A found place with the country it is settled to be. */
export interface Found {
  place: Place;
  code: string;
}

/** What in the text speaks for one reading of a name that two places bear. */
interface Rule {
  /** Stems of the names the rule is about. */
  names: RegExp;
  /** The code to give, or undefined when no country is meant. */
  settle: (found: Found, evidence: Evidence) => string | undefined;
}

/** What else the article names. */
interface Evidence {
  /** How often each country, part or city of it is named, without the places to be settled. */
  codes: Map<string, number>;
  /** Lower-case words of the article. */
  words: Set<string>;
  /** Phrases that were found to name no country ("new jersey" is a part of the United States). */
  parts: Set<string>;
}

const some = (words: Set<string>, list: string): boolean => list.split(' ').some((word) => words.has(word));
const count = (evidence: Evidence, ...codes: string[]): number =>
  codes.reduce((sum, code) => sum + (evidence.codes.get(code) ?? 0), 0);

const caucasus =
  'tbilisi georgian georgians caucasus abkhazia ossetia saakashvili batumi ivanishvili tiflis zourabichvili kobakhidze';
const southern =
  'atlanta savannah kemp raffensperger ossoff warnock gop republicans democrats fulton macon augusta athens';
const hashemite = 'jordanian jordanians amman hashemite abdullah petra aqaba zarqa';
const kinshasa = 'kinshasa goma kivu tshisekedi kabila m23 bukavu katanga lubumbashi ituri lumumba mobutu';
const brazzaville = 'brazzaville nguesso sassou pointe-noire';
const greekMacedonia =
  'region province thessaloniki halkidiki chalkidiki alexander ancient région région provinz antike';
const poultry = 'thanksgiving turkeys stuffing cranberry roast gobble poultry';

const rules: Rule[] = [
  {
    names: /^georgia$/,
    settle: ({ code, place: { passage } }, { codes, words }) => {
      const country =
        Number(some(words, caucasus)) * 3 + near(codes, ['RU', 'UA', 'AM', 'AZ', 'MD', 'TR', 'BY', 'EE', 'LT', 'LV']);
      const state = Number(some(words, southern)) * 2 + Math.min(3, codes.get('US+') ?? 0);
      const sure = (codes.get('GE') ?? 0) > 0 ? 3 : 0;
      return country + sure >= state && (country + sure > 0 || passage.lang !== 'en') ? code : undefined;
    },
  },
  {
    names: /^(?:jordan|chad)$/,
    settle: ({ code }, { codes, words }) => {
      const known = (codes.get(code) ?? 0) > 0 || (code === 'JO' && some(words, hashemite));
      const person = words.has(`name:${code === 'JO' ? 'jordan' : 'chad'}`);
      return known || !person ? code : undefined;
    },
  },
  {
    names: /^(?:congo|congol\S*|kongo|kongol\S*|kongij\S*|конго|конголезь?к)$/,
    settle: (_found, evidence) => {
      const small = count(evidence, 'CG') + Number(some(evidence.words, brazzaville));
      const large = count(evidence, 'CD') + Number(some(evidence.words, kinshasa));
      return small > large ? 'CG' : 'CD';
    },
  },
  {
    names: /^(?:kore|kore[ai]\S*|core[ai]\S*|coree|coreen|корея?|корейс\S*)$/,
    // "Korean" beside much talk of the North may be either, or both.
    settle: (_found, { codes }) => ((codes.get('KR') ?? 0) === 0 && (codes.get('KP') ?? 0) > 2 ? undefined : 'KR'),
  },
  {
    names: /^central african$/,
    settle: ({ code }, { codes }) => ((codes.get('CF') ?? 0) > 0 ? code : undefined),
  },
  {
    names: /^dominican$/,
    settle: (_found, { codes }) => ((codes.get('DM') ?? 0) > (codes.get('DO') ?? 0) ? 'DM' : 'DO'),
  },
  {
    names: /^jersey$/,
    settle: ({ code }, { words, parts }) =>
      !parts.has('new jersey') && some(words, 'guernsey channel helier') ? code : undefined,
  },
  {
    // The region of Greece, or the country when it is spoken of under its short name.
    names: /^(?:macedonia|macedoine|mazedonien|македони\S*|македоні\S*)$/,
    settle: ({ code }, { codes, words }) =>
      !codes.get('MK') && codes.get('GR') && some(words, greekMacedonia) ? undefined : code,
  },
  {
    names: /^turkey$/,
    settle: ({ code }, { codes, words }) => (some(words, poultry) && !(codes.get('TR') ?? 0) ? undefined : code),
  },
];

function near(codes: Map<string, number>, list: string[]): number {
  return Math.min(3, list.filter((code) => (codes.get(code) ?? 0) > 0).length);
}

/** Gives every ambiguous place the country the whole article speaks for, or drops it. */
export function settle(found: Found[], words: Set<string>): Found[] {
  const open = new Map(found.map((one) => [one, ruleOf(one)]));
  const evidence: Evidence = { codes: new Map(), words, parts: new Set() };
  for (const one of found) {
    if (!open.get(one)) collect(one, evidence);
  }
  return found.flatMap((one) => {
    const rule = open.get(one);
    const code = rule ? rule.settle(one, evidence) : one.code;
    return code === undefined ? [] : [{ ...one, code }];
  });
}

function ruleOf({ place }: Found): Rule | undefined {
  if (place.hit.entry.kind !== '=' && place.hit.entry.kind !== '-') return undefined;
  const stems = place.hit.entry.words.map((word) => word.stem).join(' ');
  return rules.find((rule) => rule.names.test(stems));
}

function collect({ place, code }: Found, evidence: Evidence): void {
  const add = (key: string): void => void evidence.codes.set(key, (evidence.codes.get(key) ?? 0) + 1);
  add(code);
  if (place.hit.entry.kind === '+') {
    add(`${code}+`);
    evidence.parts.add(keyOf(place));
  }
}

function keyOf({ hit, passage }: Place): string {
  return passage.words
    .slice(hit.first, hit.last + 1)
    .map((word) => word.key)
    .join(' ');
}
