import { LABEL } from '../../core/names/tagger/lattice.ts';
import type { Example } from './example.ts';
import { inflectName, toPatronymic } from './inflect-name.ts';
import { makeRandom } from './random.ts';
import type { Kit } from './read-kit.ts';

const bit = (label: number): number => 1 << label;

interface Actor {
  given: string;
  family: string;
  woman: boolean;
  /** Russian and Ukrainian: the father's name, when the text gives it. */
  patronymic: string;
  /** Family name first, as in files of the police and the courts. */
  official: boolean;
}

const SENTENCES = 10;

/** Documents of made-up news: the same few people through one document, as articles have them. */
export function makeSynthetic(kits: readonly Kit[], documents: number): Example[] {
  return kits.flatMap((kit) => {
    const random = makeRandom(kit.lang.charCodeAt(0) * 256 + kit.lang.charCodeAt(1));
    return Array.from({ length: documents }, (_, i) => makeDocument(kit, i, random));
  });
}

type Random = () => number;
const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)]!;

/** "Marine_Le_Pen": what comes first is the given name; a name of one word is a family name. */
function toActor(name: string): Actor {
  const [first = '', ...rest] = name.split('_');
  return rest.length > 0
    ? { given: first, family: rest.join(' '), woman: false, patronymic: '', official: false }
    : { given: '', family: first, woman: false, patronymic: '', official: false };
}

const PATRONYMICS = /^(ru|uk)$/;

function makeActor(kit: Kit, random: Random): Actor {
  if (kit.foreign.length > 0 && random() < 0.25) return toActor(pick(kit.foreign, random));
  const woman = kit.women.length > 0 && random() < 0.35;
  const given = pick(woman ? kit.women : kit.men, random);
  const made = kit.stems.length > 0 && random() < 0.5;
  const family = made ? pick(kit.stems, random) + pick(kit.endings, random) : pick(kit.surnames, random);
  const named = PATRONYMICS.test(kit.lang) && random() < 0.2;
  const patronymic = named ? toPatronymic(pick(kit.men, random), kit.lang, woman) : '';
  return { given, family, woman, patronymic, official: named && random() < 0.5 };
}

function makeDocument(kit: Kit, number: number, random: Random): Example {
  const cast = Array.from({ length: 5 }, () => makeActor(kit, random));
  const example: Example = {
    id: `synthetic-${kit.lang}-${number}`,
    input: { title: '', lang: kit.lang, blocks: [] },
    marks: [],
    weight: 1,
  };
  for (let i = 0; i < SENTENCES; i++) {
    const shift = Math.floor(random() * cast.length);
    const { text, marks } = fill(pick(kit.sentences, random), kit, [...cast.slice(shift), ...cast.slice(0, shift)]);
    example.input.blocks.push({ index: i, kind: 'paragraph', text });
    example.marks.push(marks);
  }
  return example;
}

const SLOT = /\{([A-Da-d])(?::([a-z]))?\}|@([^@]+)@|#([^#]+)#/g;

/** Fills a sentence: {A} a full name, {a} the family name, `:g` a case; @place@, #other name#. */
function fill(sentence: string, kit: Kit, cast: readonly Actor[]): { text: string; marks: Uint8Array } {
  let text = '';
  const marks: number[] = [];
  const add = (part: string, first: number, further = first): void => {
    text += part;
    marks.push(first, ...Array<number>(Math.max(0, part.length - 1)).fill(further));
    marks.length = text.length;
  };
  let last = 0;
  for (const match of sentence.matchAll(SLOT)) {
    addPlain(sentence.slice(last, match.index), add);
    last = match.index + match[0].length;
    if (match[1]) add(nameOf(match[1], match[2] ?? 'n', kit, cast), bit(LABEL.B), bit(LABEL.I));
    else add(match[3] ?? match[4]!, bit(match[3] ? LABEL.LOC : LABEL.X));
  }
  addPlain(sentence.slice(last), add);
  return { text, marks: Uint8Array.from(marks) };
}

/** Words outside of the slots: surely no name when small, open between all but a person when capital. */
function addPlain(part: string, add: (part: string, mark: number) => void): void {
  for (const piece of part.match(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+/gu) ?? []) {
    const small = piece.startsWith(piece.charAt(0).toLowerCase());
    add(piece, small ? bit(LABEL.O) | bit(LABEL.X) : bit(LABEL.O) | bit(LABEL.LOC) | bit(LABEL.X));
  }
}

function nameOf(slot: string, grammar: string, kit: Kit, cast: readonly Actor[]): string {
  const actor = cast['abcd'.indexOf(slot.toLowerCase())]!;
  const full = slot < 'a';
  const { given, family, woman, patronymic, official } = actor;
  if (kit.glued) return full || kit.glued === 'full' ? family + given : family;
  const first = full ? [given, patronymic] : [];
  return (official ? [family, ...first] : [...first, family])
    .filter(Boolean)
    .map((part, i, all) => inflectName(part, kit.lang, kit.lang === 'de' && i < all.length - 1 ? 'n' : grammar, woman))
    .join(' ');
}
