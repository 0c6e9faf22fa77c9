import type { NameSpan } from '../../types.ts';
import type { Hit } from './find-hits.ts';
import type { Word } from './split-words.ts';

/** A block of text with its words: what is known when a place in it is judged. */
export interface Passage {
  /** `Block.index` */
  block: number;
  text: string;
  /** As tables are named: "en", "da" for Norwegian too. */
  lang: string;
  words: Word[];
  /** An English headline in which every word has a capital: capitals say nothing there. */
  titled: boolean;
  /** In capitals throughout. */
  capitals: boolean;
  /** The tagger's spans in this block. */
  spans: NameSpan[];
  /** Everything found, in order. */
  hits: Hit[];
}

/** One hit in its passage. */
export interface Place {
  hit: Hit;
  /** Position in `passage.hits`: neighbours are found without a search, however long a hostile text is. */
  at: number;
  passage: Passage;
}

export function isUpper(word: Word | undefined): boolean {
  return word?.case === 'title' || word?.case === 'upper';
}

/** The word next to the hit when nothing but one space (or what `gap` allows) lies between. */
export function wordBefore({ hit, passage }: Place, gap = / /): Word | undefined {
  const word = passage.words[hit.first - 1];
  return word && isGap(passage.text.slice(word.end, hit.start), gap) ? word : undefined;
}

export function wordAfter({ hit, passage }: Place, gap = / /): Word | undefined {
  const word = passage.words[hit.last + 1];
  return word && isGap(passage.text.slice(hit.end, word.start), gap) ? word : undefined;
}

function isGap(between: string, gap: RegExp): boolean {
  return between === ' ' || (gap.source !== ' ' && gap.test(between));
}

const sentenceEnd = /(?:^|[.!?:;…•|–—-]["”»')\]]*\s+|\n)["“„«‘'([¿¡–—-]*\s*$/;

/** Does a sentence begin here? A capital says nothing about such a word. */
export function beginsSentence(text: string, start: number): boolean {
  return sentenceEnd.test(text.slice(Math.max(0, start - 8), start)) || start === 0;
}

/** Words that stay small in a headline with capitals. */
const smallInTitles = new Set(
  'the and for but from with over into than that amid after about under against upon onto while when what their your this'.split(
    ' ',
  ),
);

export function makePassage(block: number, text: string, lang: string, words: Word[], spans: NameSpan[]): Passage {
  const long = words.filter((word) => word.key.length >= 3);
  const letters = words.filter((word) => word.case !== 'none');
  return {
    block,
    text,
    lang,
    words,
    titled: lang === 'en' && long.length >= 4 && long.every((word) => isUpper(word) || smallInTitles.has(word.key)),
    capitals: letters.length >= 3 && letters.every((word) => word.case === 'upper' || word.text.length === 1),
    spans,
    hits: [],
  };
}
