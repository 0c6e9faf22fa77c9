/** Texts after an element or another text, or before it, from near to far; none that stands within it, and no script. */
export function textsBeside(
  document: Document,
  element: Node,
  step: 'nextNode' | 'previousNode',
  most: number,
): Text[] {
  const walker = document.createTreeWalker(document.documentElement, 4);
  walker.currentNode = element;
  const texts: Text[] = [];
  for (let node = walker[step](); node && texts.length < most; node = walker[step]()) {
    const text = node as Text;
    if (!element.contains(text) && text.data.trim() && !text.parentElement?.closest('script, style, noscript'))
      texts.push(text);
  }
  return texts;
}

/** What introduces an element or a text; empty where that is longer, and so something else. */
export function textBefore(document: Document, element: Node, most: number): string {
  const text = textsBeside(document, element, 'previousNode', 1)[0]?.data.trim() ?? '';
  return text.length > most ? '' : text;
}
