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

/**
 * Folds white space through a run of inline nodes as a browser shows it, in place, so that the text nodes one after
 * another (a line break counts as one space) are exactly the returned text: offsets of mentions are places in both.
 */
export function foldSpace(nodes: ElementContent[]): string {
  let text = '';
  const pieces = piecesOf(nodes);
  let lastText: Text | undefined;
  for (const piece of pieces) {
    if (piece === 'break') {
      if (text && !text.endsWith(' ')) text += ' ';
      continue;
    }
    let value = piece.value.replace(/[\s\u200b\ufeff]+/gu, ' ');
    if (!text || text.endsWith(' ')) value = value.trimStart();
    piece.value = value;
    if (value) lastText = piece;
    text += value;
  }
  if (text.endsWith(' ')) {
    text = text.slice(0, -1);
    if (lastText) lastText.value = lastText.value.trimEnd();
  }
  return text;
}
