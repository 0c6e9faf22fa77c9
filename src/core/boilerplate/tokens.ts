import { isPlain, PLAIN_LETTERS } from '../text/is-plain.ts';
import { remember } from '../text/remember.ts';
import { type Word, wordOf } from './word.ts';

const tokenPattern = (letters: string): string =>
  `[${letters}]+(?:['’.:@-][${letters}]+)*|[$€£¥©|»›→•]|[.!?:…。！？]+(?=["'”’»“)\\]]*(?:\\s|$))`;
const plainToken = new RegExp(tokenPattern(PLAIN_LETTERS), 'g');
/** Made when it is first asked for: see `isPlain`. */
let anyToken: RegExp | undefined;
const anyTokenPattern = (): RegExp => (anyToken ??= new RegExp(tokenPattern('\\p{L}\\p{M}\\p{N}'), 'gu'));
const digit = /\d/;
const currency = '$€£¥';
/** Scripts that write no spaces: their words are cut into pairs of signs. */
const unspaced = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/;

/** Stands for the publisher's own name, so that what is learned holds for every publisher. */
export const publisherToken = '⟨publisher⟩';

/** Longest name looked for, in words ("The Oak Bluffs Evening Courier" has five). */
const longestName = 6;

export interface Token {
  written: string;
  /** The same in lower case; numbers are masked, money is one word. */
  word: Word;
  /** The letter or digit that it begins with; nothing for a sign. */
  opening: string;
}

function squash(text: string): string {
  const lower = text.toLowerCase();
  // Most words are plain: the test costs far less than the replacement, which reads classes of all scripts.
  return /^[a-z0-9]*$/.test(lower) ? lower : lower.replace(/[^\p{L}\p{N}]/gu, '');
}

/** All forms by which a publisher may call itself, squashed: its name, its host's main label, both without an article. */
export function publisherForms(names: readonly string[]): Set<string> {
  const forms = new Set<string>();
  for (const name of names) {
    const host = /^(?:www\.)?([\p{L}\p{N}.-]+\.[a-z]{2,})$/iu.exec(name.trim());
    const labels = host ? hostLabels(host[1] ?? '') : [name];
    for (const label of labels) {
      const form = squash(label);
      if (form.length > 2) forms.add(form).add(form.replace(/^(?:the|der|die|das|le|la|el|il)(?=.{4})/u, ''));
    }
  }
  return forms;
}

function hostLabels(host: string): string[] {
  const labels = host.split('.');
  const short = /^(?:com?|org|net|gov|edu)$/;
  const main = labels.length > 2 && short.test(labels.at(-2) ?? '') ? labels.at(-3) : labels.at(-2);
  return [host, main ?? host];
}

function mask(lower: string): string {
  if (!digit.test(lower)) return lower;
  if (/^\d+([:.]\d\d)$/.test(lower)) return 'nd:nd';
  if (/^(?:19|20)\d\d$/.test(lower)) return '#year';
  return lower.replace(/\d+/g, 'n');
}

const toToken = (written: string): Token => ({
  written,
  word: wordOf(mask(written.toLowerCase().replaceAll('’', "'"))),
  opening: squash(written.slice(0, 1)).slice(0, 1),
});
const knownToken = remember(toToken);

/** Numbers have no end: remembered, those of a long table would drive out the words. */
const tokenOf = (written: string): Token => (/^\d/.test(written) ? toToken(written) : knownToken(written));

function joinMoney(tokens: Token[]): void {
  const textAt = (index: number): string => tokens[index]?.word.text ?? '';
  for (let index = tokens.length - 1; index >= 0; index--) {
    const sign = textAt(index);
    if (!currency.includes(sign)) continue;
    const isBefore = !/^(?:n|#)/.test(textAt(index + 1));
    if (isBefore && !/^(?:n|#)/.test(textAt(index - 1))) continue;
    const number = tokens[isBefore ? index - 1 : index + 1]!;
    const word = wordOf(isBefore ? `n${sign}` : `${sign}n`);
    tokens.splice(isBefore ? index - 1 : index, 2, { ...number, word });
  }
}

function maskPublisher(tokens: Token[], forms: ReadonlySet<string>): void {
  if (forms.size === 0) return;
  const known = [...forms];
  const openings = new Set(known.map((form) => form[0]));
  for (let start = 0; start < tokens.length; start++) {
    const { opening } = tokens[start]!;
    if (opening !== '' && !openings.has(opening)) continue;
    let joined = '';
    for (let length = 1; length <= longestName && start + length <= tokens.length; length++) {
      joined += squash(tokens[start + length - 1]!.written);
      if (forms.has(joined)) {
        tokens.splice(start, length, publisher);
        break;
      }
      // Nearly every word begins no name.
      if (!known.some((form) => form.startsWith(joined))) break;
    }
  }
}

function cutUnspaced(token: string): string[] {
  if (!unspaced.test(token) || token.length < 3) return [token];
  return Array.from({ length: token.length - 1 }, (_, index) => token.slice(index, index + 2));
}

const cut = (text: string): string[] =>
  isPlain(text) ? (text.match(plainToken) ?? []) : (text.match(anyTokenPattern()) ?? []).flatMap(cutUnspaced);

const publisher = { ...tokenOf(publisherToken), opening: '' };
const country: Token = { written: 'US', word: wordOf('u.s'), opening: 'u' };

const isShouted = (word = ''): boolean => word !== 'US' && /^\p{Lu}{2,}$/u.test(word);

/** "US" is a country, but among other words in capitals ("HELP US") it is ourselves. */
function isCountry(written: readonly string[], index: number): boolean {
  return written[index] === 'US' && !isShouted(written[index - 1]) && !isShouted(written[index + 1]);
}

/** The words of a block as the judge reads them. `limit` words suffice: appeals say what they are early. */
export function tokenize(text: string, forms: ReadonlySet<string>, limit = 160): Token[] {
  const written = cut(text.slice(0, limit * 12)).slice(0, limit);
  const tokens = written.map((token, index) => (isCountry(written, index) ? country : tokenOf(token)));
  joinMoney(tokens);
  maskPublisher(tokens, forms);
  return tokens;
}
