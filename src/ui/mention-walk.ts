import type { Block, Mention } from '../core/types.ts';
import type { BlockRanges } from './block-range.ts';
import { clearMarks, markMentions } from './marks.ts';

/** A mention comes to rest this far down the window: under the bar, with what leads up to it in sight. */
const restAt = 0.3;

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

function barHeight(): number {
  return document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
}

/** Scrolls only when the mention cannot be seen as it is: what is being read does not move without need. */
function reveal(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect();
  const floor = document.querySelector('.entry-panel:not([hidden])')?.getBoundingClientRect();
  const sheet = floor && floor.width > innerWidth * 0.9 ? floor.top : innerHeight;
  if (top >= barHeight() + 8 && bottom <= sheet - 8) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({ top: top - innerHeight * restAt, behavior: still ? 'instant' : 'smooth' });
}
