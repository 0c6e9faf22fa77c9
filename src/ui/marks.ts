/** Marks in the text by the CSS Custom Highlight API: the document is never changed for them. */
const allName = 'mention';
const currentName = 'current-mention';
const spokenName = 'spoken';

export function markMentions(ranges: Range[], current: Range | undefined): void {
  CSS.highlights.set(allName, new Highlight(...ranges));
  const highlight = new Highlight(...(current ? [current] : []));
  highlight.priority = 1;
  CSS.highlights.set(currentName, highlight);
}

export function clearMarks(): void {
  CSS.highlights.delete(allName);
  CSS.highlights.delete(currentName);
}

/** The sentence that is being read aloud. */
export function markSpoken(range: Range | undefined): void {
  if (range) CSS.highlights.set(spokenName, new Highlight(range));
  else CSS.highlights.delete(spokenName);
}
