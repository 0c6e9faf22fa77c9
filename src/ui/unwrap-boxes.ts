/** Elements that stand on lines of their own wherever they are. */
const OWN_LINES = new Set(
  'blockquote div dl figure h2 h3 h4 h5 h6 hr ol p pre table ul'.split(' ').map((name) => name.toUpperCase()),
);

/** Boxes say how a page was laid out. Those that hold nothing but what stands by itself go, and what they hold stays. */
export function unwrapBoxes(root: ParentNode): void {
  // From within outwards: what was a box of boxes then holds paragraphs.
  for (const box of [...root.querySelectorAll('div')].reverse()) {
    const standByThemselves = [...box.childNodes].every(
      (child) => OWN_LINES.has(child.nodeName) || (child instanceof Text && child.data.trim() === ''),
    );
    if (standByThemselves) box.replaceWith(...box.childNodes);
  }
}
