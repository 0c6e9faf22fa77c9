import { pageOf, parentOf, walk } from './live-page.ts';

/** A place in a text node. */
interface Place {
  node: Text;
  offset: number;
}

/**
 * Where a stretch of a block's text stands in the live page. The block's text has its white space folded, so the
 * letters are counted without any white space, which is the same on both sides.
 * @param elements the live elements of the block
 * @param text the block's text
 */
export function findRange(elements: Element[], text: string, start: number, end: number): Range | null {
  const before = bare(text.slice(0, start)).length;
  const wanted = bare(text.slice(start, end));
  if (wanted === '') return null;
  const { letters, places } = lettersOf(elements);
  // The page may have changed a little; the nearest place with the same words will do.
  const at = nearest(letters, wanted, before);
  const [from, to] = [places[at], places[at + wanted.length - 1]];
  if (at < 0 || !from || !to) return null;
  const range = new Range();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset + 1);
  return range;
}

function bare(text: string): string {
  return text.replace(/\s+/g, '');
}

function lettersOf(elements: Element[]): { letters: string; places: Place[] } {
  const places: Place[] = [];
  let letters = '';
  for (const element of elements) {
    const texts = walk(pageOf(element), element, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
      if (/^(script|style|noscript)$/i.test(parentOf(node)?.localName ?? '')) continue;
      for (let offset = 0; offset < node.data.length; offset += 1) {
        const letter = node.data.charAt(offset);
        if (/\s/.test(letter)) continue;
        letters += letter;
        places.push({ node, offset });
      }
    }
  }
  return { letters, places };
}

function nearest(letters: string, wanted: string, around: number): number {
  const after = letters.indexOf(wanted, around);
  const before = letters.lastIndexOf(wanted, around);
  if (after < 0 || before < 0) return Math.max(after, before);
  return after - around <= around - before ? after : before;
}
