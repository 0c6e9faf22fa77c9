import type { Subject, TextFacts } from './text-features.ts';

/** Whoever asks for something, or sells it, says so under whatever label. */
const selling: readonly Subject[] = [
  'advert',
  'donate',
  'support',
  'subscribe',
  'newsletter',
  'account',
  'offer',
  'follow',
  'app',
];

/** A correction or an editor's note by its own label ("Editor's note: …"), which asks for nothing: part of the article. */
export function isNote({ sentences }: TextFacts): boolean {
  const label = sentences[0];
  if (!label?.words.at(-1)?.text.startsWith(':') || !label.subjects.has('correction')) return false;
  return !sentences.some(({ subjects }) => selling.some((subject) => subjects.has(subject)));
}

/** The longest label of a pointer, its colon among the words: "You might also want to read:". */
const longestLabel = 8;

/** Opens with the label of a pointer to another story ("Read also: …"). */
export function isLabelledPointer({ sentences }: TextFacts): boolean {
  const label = sentences[0];
  if (!label?.words.at(-1)?.text.startsWith(':') || label.words.length > longestLabel) return false;
  return label.subjects.has('related') && sentences.length > 1;
}
