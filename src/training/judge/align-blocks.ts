import type { Category } from '../../core/types.ts';
import type { ReadPage } from './read-pages.ts';

/** What a corpus says of one block; nothing when it does not say. */
export interface Alignment {
  boilerplate?: boolean;
  category?: Category;
  /** Stated by hand for this very text, not found by overlap. */
  byHand?: boolean;
}

/** Shares of a block's runs of four words that the gold text holds: above the first it is the article's, below the second not. */
const isIn = 0.8;
const isOut = 0.02;
/** A snippet speaks for a block when it covers so much of it. */
const covers = 0.6;

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function flatten(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
}

function shingles(words: readonly string[], length: number): string[] {
  return Array.from({ length: Math.max(0, words.length - length + 1) }, (_, at) =>
    words.slice(at, at + length).join(' '),
  );
}

/** The gold text, ready to be asked for blocks. */
function readGold(gold: string): (text: string) => number {
  const lines = gold.split(/\n+/);
  const runs = new Set(lines.flatMap((line) => shingles(wordsOf(line), 4)));
  const joined = ` ${wordsOf(gold).join(' ')} `;
  const whole = new Set(lines.map((line) => wordsOf(line).join(' ')));
  return (text) => {
    const words = wordsOf(text);
    const own = shingles(words, 4);
    if (own.length < 2) return whole.has(words.join(' ')) ? 1 : joined.includes(` ${words.join(' ')} `) ? 0.5 : 0;
    return own.filter((run) => runs.has(run)).length / own.length;
  };
}

function alignGold(page: ReadPage, gold: string): Alignment[] {
  const shareOf = readGold(gold);
  const captions = (page.line.captions ?? []).map(flatten).filter((caption) => caption.length > 10);
  const shares = page.blocks.map(({ text }) => shareOf(text));
  const found = page.blocks.reduce((sum, { text }, at) => sum + (shares[at]! > isIn ? text.length : 0), 0);
  const goldLength = wordsOf(gold).join(' ').length;
  // Another article, or a gold of some other stretch of the page: nothing can be said of the rest.
  if (found < 0.5 * goldLength) return page.blocks.map(() => ({}));
  return page.blocks.map(({ text }, at) => {
    const share = shares[at]!;
    if (share >= isIn) return { boilerplate: false };
    const flat = flatten(text);
    if (captions.some((caption) => flat.includes(caption) || caption.includes(flat))) return {};
    return share <= isOut ? { boilerplate: true } : {};
  });
}

interface Snippet {
  flat: string;
  alignment: Alignment;
}

function alignSnippets(page: ReadPage, snippets: readonly Snippet[]): Alignment[] {
  return page.blocks.map(({ text }) => {
    const flat = flatten(text);
    const says = snippets.find(
      (snippet) =>
        (flat.includes(snippet.flat) &&
          (!snippet.alignment.boilerplate || snippet.flat.length >= covers * flat.length)) ||
        (snippet.flat.includes(flat) && flat.length >= 12),
    );
    return says?.alignment ?? {};
  });
}

function snippetsOf({ line }: ReadPage): Snippet[] {
  const byHand = line.must_keep !== undefined;
  return [
    ...(line.must_keep ?? []).map((text) => ({ flat: flatten(text), alignment: { boilerplate: false, byHand } })),
    ...(line.with ?? [])
      .filter((text) => text.length >= 12)
      .map((text) => ({ flat: flatten(text), alignment: { boilerplate: false } })),
    ...(line.boilerplate ?? []).map(({ text, category }) => ({
      flat: flatten(text),
      alignment: { boilerplate: true, byHand, category: category as Category },
    })),
    ...(line.without ?? [])
      .filter((text) => text.length >= 4)
      .map((text) => ({ flat: flatten(text), alignment: { boilerplate: true } })),
  ].filter(({ flat }) => flat.length > 0);
}

/** What the page's corpus says of each of its blocks: by hand first, then by overlap with the gold text. */
export function alignBlocks(page: ReadPage): Alignment[] {
  const bySnippet = alignSnippets(page, snippetsOf(page));
  if (!page.line.gold) return bySnippet;
  const byGold = alignGold(page, page.line.gold);
  return bySnippet.map((alignment, at) => (alignment.boilerplate === undefined ? byGold[at]! : alignment));
}
