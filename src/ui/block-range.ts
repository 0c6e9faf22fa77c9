/** Where one UTF-16 unit of a block's text stands in the elements that show it. */
interface Place {
  node: Text;
  offset: number;
}

interface ShownText {
  /** White space folded as in `Block.text`. */
  text: string;
  places: Place[];
}

/** Finds where mentions stand in what is shown; never changes it. */
export class BlockRanges {
  readonly #blocks: ReadonlyMap<number, HTMLElement>;
  readonly #elements: ReadonlySet<Node>;
  readonly #shown = new Map<HTMLElement, ShownText>();

  constructor(blocks: ReadonlyMap<number, HTMLElement>) {
    this.#blocks = blocks;
    this.#elements = new Set(blocks.values());
  }

  /** The range over `text.slice(start, end)` of a block, or nothing when that text is not shown there. */
  find(block: number, text: string, start: number, end: number): Range | undefined {
    const element = this.#blocks.get(block);
    if (!element) return undefined;
    const shown = this.#shownText(element);
    const from = shown.text === text ? start : sameOccurrence(text, shown.text, start, end);
    const first = shown.places[from];
    const last = shown.places[from + (end - start) - 1];
    if (!first || !last) return undefined;
    const range = document.createRange();
    range.setStart(first.node, first.offset);
    range.setEnd(last.node, last.offset + 1);
    return range;
  }

  #shownText(element: HTMLElement): ShownText {
    const known = this.#shown.get(element);
    if (known) return known;
    const shown = readShownText(element, this.#elements);
    this.#shown.set(element, shown);
    return shown;
  }
}

/** The same occurrence of the same words in a text that differs a little (an image's description, a joiner); -1 if none. */
function sameOccurrence(text: string, shown: string, start: number, end: number): number {
  const words = text.slice(start, end);
  let from = text.indexOf(words);
  let found = shown.indexOf(words);
  while (from < start && found >= 0) {
    from = text.indexOf(words, from + 1);
    found = shown.indexOf(words, found + 1);
  }
  return found;
}

/** Reads a block's own text as the block has it: blocks inside it (a list in a list item) are texts of their own. */
function readShownText(element: HTMLElement, blocks: ReadonlySet<Node>): ShownText {
  const shown: ShownText = { text: '', places: [] };
  let space: Place | undefined;
  let cell: Element | null | undefined;
  for (const text of ownTexts(element, blocks)) {
    const ownCell = text.parentElement?.closest('td, th');
    // Between two cells of a row there is nothing but the gap.
    if (cell !== ownCell) space ??= { node: text, offset: 0 };
    cell = ownCell;
    for (let offset = 0; offset < text.data.length; offset++) {
      const unit = text.data.charAt(offset);
      if (/[\s\u200b\ufeff]/.test(unit)) {
        space ??= { node: text, offset };
        continue;
      }
      if (space && shown.text !== '') add(shown, ' ', space);
      space = undefined;
      add(shown, unit, { node: text, offset });
    }
    if (followedByBreak(text)) space ??= { node: text, offset: Math.max(0, text.data.length - 1) };
  }
  return shown;
}

function add(shown: ShownText, unit: string, place: Place): void {
  shown.text += unit;
  shown.places.push(place);
}

function followedByBreak(text: Text): boolean {
  return text.nextSibling instanceof HTMLBRElement;
}

function* ownTexts(element: HTMLElement, blocks: ReadonlySet<Node>): Generator<Text> {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    blocks.has(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  while (walker.nextNode()) {
    if (walker.currentNode instanceof Text) yield walker.currentNode;
  }
}
