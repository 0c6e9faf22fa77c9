import { lettered } from './lettered.ts';

/** How a token hangs on to the one before it. */
export type Gap = 0 | 1 | 2 | 3;
/** Nothing between (punctuation), white space, a hyphen, an apostrophe. */
export const GAP = { none: 0, space: 1, hyphen: 2, apostrophe: 3 } as const;

/** A word or one mark of punctuation: `text.slice(start, end)`. */
export interface Token {
  text: string;
  start: number;
  end: number;
  /** What lies between the token and the one before. */
  gap: Gap;
  word: boolean;
}

const APOSTROPHE = "'’‘ʼ`´＇";
const HYPHEN = '-‐‑';

/**
 * Abbreviations whose full stop belongs to them and ends no sentence; those before a name matter
 * most. Compared in lower case.
 */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms mx dr prof gen lt col sgt maj capt cmdr adm rev hon sen rep gov pres supt insp const st jr sr fr br ' +
    'messrs vs etc inc ltd co corp dept dipl ing hr fr mag mme mlle mm sra srta srs lic arq dott sig sigg avv exmo ' +
    'dra profa drs ir mevr dhr им ул гл проф акад ген мл ст'
  ).split(' '),
);

/*
 * In order: initials with their stops (J. or U.S.), a word in Cyrillic with an apostrophe inside (it is a
 * letter there), numbers, one sign of a script without spaces, a run of kana, any other word, a mark.
 */
const tokenOf = lettered(
  String.raw`\p{Lu}\.(?:[-‐]?\p{Lu}\.)+|\p{Lu}\.(?=[\s\u00a0]*[\p{L}])|[\p{Script=Cyrillic}\p{M}]+(?:['’ʼ][\p{Script=Cyrillic}\p{M}]+)+|[\p{N}]+(?:[.,][\p{N}]+)*|[\p{Script=Han}\p{Script=Hangul}]|[\p{Script=Katakana}ー]+|[\p{Script=Hiragana}]|(?:(?![\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}ʼー])[\p{L}\p{M}\p{N}_])+|[^\s]`,
  'gu',
);

const firstOfWord = lettered(String.raw`^[\p{L}\p{M}\p{N}_]`, 'u');

/**
 * Cuts a text into words and marks. A hyphen or apostrophe between two words is no token but the gap
 * between them, so that "Bum-kye", "Trump-Anhänger", "d'Emmanuel" and "Trump's" all show their parts.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let gap: Gap = GAP.space;
  let last = 0;
  const token = tokenOf(text);
  const first = firstOfWord(text);
  token.lastIndex = 0;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const start = match.index;
    if (start > last) gap = GAP.space;
    last = start + match[0].length;
    const joint = jointAt(text, start, tokens, first);
    if (joint) {
      gap = joint;
      continue;
    }
    const next = toToken(text, start, match[0], gap, first);
    if (next.end > last) token.lastIndex = last = next.end;
    tokens.push(next);
    gap = GAP.none;
  }
  return tokens;
}

function toToken(text: string, start: number, raw: string, gap: Gap, first: RegExp): Token {
  const word = first.test(raw);
  const stop = word && text[start + raw.length] === '.' && ABBREVIATIONS.has(raw.toLowerCase()) ? 1 : 0;
  return { text: stop ? `${raw}.` : raw, start, end: start + raw.length + stop, gap, word };
}

/** The gap that a hyphen or apostrophe at `at` makes between two words; 0 when it stands free. */
function jointAt(text: string, at: number, tokens: readonly Token[], first: RegExp): Gap | 0 {
  const mark = text[at]!;
  const hyphen = HYPHEN.includes(mark);
  if (!hyphen && !APOSTROPHE.includes(mark)) return 0;
  const before = tokens.at(-1);
  if (!before?.word || before.end !== at || !first.test(text.slice(at + 1, at + 3))) return 0;
  return hyphen ? GAP.hyphen : GAP.apostrophe;
}
