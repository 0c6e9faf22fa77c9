/** Elements that hold a line, and those that only group lines. */
const HOLDERS = new Set(
  'P LI BLOCKQUOTE DIV TD TH SECTION ARTICLE MAIN BODY PRE H1 H2 H3 H4 H5 H6 BUTTON FORM LABEL DD DT'.split(' '),
);

/** What holds a text, through elements that stand in a line. */
export function holderOf(text: Text): Element | null {
  let node = text.parentElement;
  while (node && !HOLDERS.has(node.nodeName)) node = node.parentElement;
  return node;
}
