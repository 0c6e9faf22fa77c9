import type { ElementContent, Text } from 'hast';

type Piece = Text | 'break';

/** The text nodes and line breaks of a run of inline nodes, in order. */
function piecesOf(nodes: ElementContent[], pieces: Piece[] = []): Piece[] {
  for (const node of nodes) {
    if (node.type === 'text') pieces.push(node);
    else if (node.type === 'element') {
      if (node.tagName === 'br') pieces.push('break');
      else piecesOf(node.children, pieces);
    }
  }
  return pieces;
}

/** Joiners, marks of direction, soft hyphens: tools for building pages leave them in lines that are otherwise empty. */
const UNSEEN = /^[\u00ad\u061c\u200c-\u200f\u202a-\u202e\u2060-\u2069 ]*$/;

/**
 * Folds white space through a run of inline nodes as a browser shows it, in place, so that the text nodes one after
 * another (a line break counts as one space) are exactly the returned text: offsets of mentions are places in both.
 * Of a run in which nothing is to be seen nothing is left.
 */
export function foldSpace(nodes: ElementContent[]): string {
  // Put together at the end: to look at the end of a text that grows makes the engine copy it, every time anew.
  const parts: string[] = [];
  let afterSpace = true;
  let lastText: Text | undefined;
  const pieces = piecesOf(nodes);
  for (const piece of pieces) {
    if (piece === 'break') {
      if (!afterSpace) parts.push(' ');
      afterSpace = true;
      continue;
    }
    const folded = piece.value.replace(/[\s\u200b\ufeff]+/gu, ' ');
    piece.value = afterSpace ? folded.trimStart() : folded;
    if (!piece.value) continue;
    parts.push(piece.value);
    afterSpace = piece.value.endsWith(' ');
    lastText = piece;
  }
  const text = parts.join('');
  if (UNSEEN.test(text)) {
    for (const piece of pieces) if (piece !== 'break') piece.value = '';
    return '';
  }
  if (!afterSpace) return text;
  if (lastText) lastText.value = lastText.value.trimEnd();
  return text.slice(0, -1);
}
