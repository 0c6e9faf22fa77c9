import type { Block, Mention } from '../core/types.ts';
import { svg } from './svg.ts';

/** Strips are drawn on a scale of a thousand, whatever the article's length. */
const scale = 1000;
const height = 10;
/** A mention has to be seen in an article of any length. */
const markWidth = 8;

/** Where the blocks of an article begin, in characters of the text that is shown. */
export class TextScale {
  readonly #starts = new Map<number, number>();
  readonly #total: number;

  constructor(blocks: Block[]) {
    let at = 0;
    for (const block of blocks) {
      this.#starts.set(block.index, at);
      at += block.text.length;
    }
    this.#total = Math.max(1, at);
  }

  /** The place of a character in the article, 0 to 1; nothing for a block that is not shown. */
  place(block: number, offset: number): number | undefined {
    const start = this.#starts.get(block);
    return start === undefined ? undefined : (start + offset) / this.#total;
  }
}

/** Where in the article somebody is named: a mark a mention, to scale, and a shade over the part in view. */
export function strip(mentions: Mention[], textScale: TextScale): SVGSVGElement {
  const places = mentions.map((mention) => textScale.place(mention.block, mention.start));
  const marks = new Set(places.filter((place) => place !== undefined).map(mark));
  return svg(
    'svg',
    { class: 'strip', viewBox: `0 0 ${scale} ${height}`, preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    svg('rect', { class: 'strip-view', x: 0, y: 0, width: 0, height }),
    svg('rect', { class: 'strip-line', x: 0, y: height - 1, width: scale, height: 1 }),
    // One shape for all: a long article has thousands of mentions, and an element costs kilobytes.
    svg('path', { class: 'strip-mark', d: [...marks].join('') }),
  );
}

function mark(place: number): string {
  const x = Math.round(Math.min(place * scale, scale - markWidth));
  return `M${x} 1h${markWidth}V${height}h-${markWidth}z`;
}

/** Shades the part of the article that is in view, 0 to 1. */
export function shadeStrip(target: Element, from: number, to: number): void {
  const view = target.querySelector('.strip-view');
  view?.setAttribute('x', String(Math.round(from * scale)));
  view?.setAttribute('width', String(Math.max(0, Math.round((to - from) * scale))));
}
