import type { Mention } from '../core/types.ts';
import { findRange } from './find-range.ts';
import { parentOf } from './live-page.ts';
import type { LiveReading } from './read-live.ts';

/** The name under which `fold.css` paints it. */
const highlightName = 'fair-copy-mention';

/** Scrolls to a mention and marks it without touching the text; false when it is not there any more. */
export function showMention({ reading, elements }: LiveReading, { block, start, end }: Mention): boolean {
  const text = reading.ok ? reading.article.blocks[block]?.text : undefined;
  const range = text === undefined ? null : findRange(elements[block] ?? [], text, start, end);
  if (!range) return false;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const parent = parentOf(range.startContainer);
  if (parent) Element.prototype.scrollIntoView.call(parent, { block: 'center', behavior: calm ? 'instant' : 'smooth' });
  mark(range);
  return true;
}

function mark(range: Range): void {
  if (typeof Highlight === 'function' && 'highlights' in CSS) {
    CSS.highlights.set(highlightName, new Highlight(range));
    return;
  }
  const selection = globalThis.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}
