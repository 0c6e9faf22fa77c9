/** Elements that begin and end a line. */
const blocks = new Set(
  'address article aside blockquote br caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const silent = new Set(['script', 'style', 'noscript', 'template']);

/**
 * Text of an element, one block a line. The peers' own text glues words together over block boundaries,
 * which costs them points that they need not lose.
 */
export function blockText(element: Element): string {
  return gather(element)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}

function gather(parent: Element): string {
  return [...parent.childNodes].map(toLines).join('');
}

function toLines(node: Node): string {
  if (node.nodeType === node.TEXT_NODE) return (node.nodeValue ?? '').replace(/\s+/g, ' ');
  if (node.nodeType !== node.ELEMENT_NODE) return '';
  const element = node as Element;
  if (silent.has(element.localName)) return '';
  return blocks.has(element.localName) ? `\n${gather(element)}\n` : gather(element);
}
