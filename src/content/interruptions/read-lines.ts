import { matches, pageOf, parentOf, walk } from '../live-page.ts';

/** More texts than this are a page of its own, not something that asks. */
const mostTexts = 200;
const silent = 'script, style, noscript, template, textarea, select, option';

/** The lines of text that an element shows, in order; null when there are more than any appeal has. */
export function readLines(root: Element): string[] | null {
  const lines = new Map<Element, string>();
  const shown = new Map<Element, Element | null>();
  const texts = walk(pageOf(root), root, NodeFilter.SHOW_TEXT);
  let count = 0;
  for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
    if (!/\S/.test(node.data)) continue;
    count += 1;
    if (count > mostTexts) return null;
    const parent = parentOf(node);
    const line = parent && lineOf(parent, root, shown);
    if (line) lines.set(line, `${lines.get(line) ?? ''}${node.data}`);
  }
  return [...lines.values()].map((line) => line.replace(/\s+/g, ' ').trim());
}

/** The element that breaks the line around a text; null when the text is not shown. */
function lineOf(parent: Element, root: Element, shown: Map<Element, Element | null>): Element | null {
  const known = shown.get(parent);
  if (known !== undefined) return known;
  let line: Element | null = null;
  if (!matches(parent, silent) && Element.prototype.checkVisibility.call(parent, { visibilityProperty: true })) {
    line = parent;
    while (line !== root && /^(inline|contents)$/.test(getComputedStyle(line).display)) line = parentOf(line) ?? root;
  }
  shown.set(parent, line);
  return line;
}
