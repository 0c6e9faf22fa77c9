import type { Block, Mention } from '../core/types.ts';
import type { BlockRanges } from './block-range.ts';
import { clearMarks, markMentions } from './marks.ts';
import { barHeight, reveal } from './reveal.ts';

/** The mentions of the chosen person or country: marks them, and walks from one to the next. */
export class MentionWalk {
  readonly mentions: Mention[];
  readonly #ranges: Range[];
  #at = 0;

  constructor(mentions: Mention[], blocks: ReadonlyMap<number, Block>, finder: BlockRanges) {
    const found = mentions.flatMap((mention) => {
      const text = blocks.get(mention.block)?.text;
      const range = text === undefined ? undefined : finder.find(mention.block, text, mention.start, mention.end);
      return range ? [{ mention, range }] : [];
    });
    this.mentions = found.map(({ mention }) => mention);
    this.#ranges = found.map(({ range }) => range);
  }

  /** Which mention the reader is at. */
  get at(): number {
    return this.#at;
  }

  /** Marks all and goes to the first one after what has already been scrolled past. */
  start(): void {
    const ahead = this.#ranges.findIndex((range) => range.getBoundingClientRect().top >= barHeight());
    this.go(Math.max(0, ahead));
  }

  step(by: 1 | -1): void {
    this.go((this.#at + by + this.#ranges.length) % this.#ranges.length);
  }

  go(to: number): void {
    this.#at = to;
    const range = this.#ranges[to];
    markMentions(this.#ranges, range);
    if (range) reveal(range);
  }

  end(): void {
    clearMarks();
  }
}
