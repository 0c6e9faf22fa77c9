const word = /[\p{L}\p{M}\p{N}]+(?:['’.:@-][\p{L}\p{M}\p{N}]+)*|[$€£¥©|»›→•]|[.!?:…。！？]+(?=["'”’»“)\]]*(?:\s|$))/gu;
const stop = /^[.!?:…。！？]/;
const digit = /\d/;
const currency = '$€£¥';
/** Scripts that write no spaces: their words are cut into pairs of signs. */
const unspaced = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/;

/** Stands for the publisher's own name, so that what is learned holds for every publisher. */
export const publisherToken = '⟨publisher⟩';

/** Longest name looked for, in words ("The Oak Bluffs Evening Courier" has five). */
const longestName = 6;

export interface Tokens {
  /** Lower-case words in order; numbers are masked, money is one token. */
  words: string[];
  /** The same as they were written. */
  written: string[];
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

function joinMoney(words: string[], written: string[]): void {
  for (let index = words.length - 1; index >= 0; index--) {
    if (!currency.includes(words[index] ?? '')) continue;
    const after = words[index + 1] ?? '';
    const before = words[index - 1] ?? '';
    if (/^(?:n|#)/.test(after)) words.splice(index, 2, `${words[index] ?? ''}n`);
    else if (/^(?:n|#)/.test(before)) words.splice(index - 1, 2, `n${words[index] ?? ''}`);
    else continue;
    written.splice(index, 1);
  }
}

function maskPublisher(words: string[], written: string[], forms: ReadonlySet<string>): void {
  if (forms.size === 0) return;
  const known = [...forms];
  const openings = new Set(known.map((form) => form[0]));
  for (let start = 0; start < words.length; start++) {
    const opening = squash(written[start]?.[0] ?? '');
    if (opening !== '' && !openings.has(opening[0])) continue;
    let joined = '';
    for (let length = 1; length <= longestName && start + length <= words.length; length++) {
      joined += squash(written[start + length - 1] ?? '');
      if (forms.has(joined)) {
        for (const list of [words, written]) list.splice(start, length, publisherToken);
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

/** Does this token end a sentence (or open a list, as a colon does)? */
export function isStop(token: string): boolean {
  return stop.test(token);
}

const isShouted = (word = ''): boolean => word !== 'US' && /^\p{Lu}{2,}$/u.test(word);

/** "US" is a country, but among other words in capitals ("HELP US") it is ourselves. */
function isCountry(written: readonly string[], index: number): boolean {
  return written[index] === 'US' && !isShouted(written[index - 1]) && !isShouted(written[index + 1]);
}

/** The words of a block as the judge reads them. `limit` words suffice: appeals say what they are early. */
export function tokenize(text: string, forms: ReadonlySet<string>, limit = 160): Tokens {
  const written = (text.slice(0, limit * 12).match(word) ?? []).flatMap(cutUnspaced).slice(0, limit);
  const words = written.map((token, index) =>
    isCountry(written, index) ? 'u.s' : mask(token.toLowerCase().replaceAll('’', "'")),
  );
  joinMoney(words, written);
  maskPublisher(words, written, forms);
  return { words, written };
}
