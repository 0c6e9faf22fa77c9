import type { Appeal, AppealHints, Verdict } from '../types.ts';
import type { Concept } from './concepts.ts';
import { isGuardedText } from './is-guarded-text.ts';
import { judgeText } from './judge-text.ts';
import { wordOf } from './word.ts';

/** A line of fewer words is a label or a button, of which everything on a page has some. */
const sentenceWords = 5;
/** An appeal says something and comes to an end. */
const leastWords = 8;
const mostWords = 140;
/** Mean score of the sentences, weighted by words, from which the judge is sure. Half is the border for a block of an article. */
const sure = 0.85;
/** No sentence may be less sure than this. */
const leastScore = 0.6;

const asking = ['donation-appeal', 'newsletter-signup', 'membership-or-subscribe', 'app-or-social-follow'] as const;
type Asking = (typeof asking)[number];

const words = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu) ?? [];

/**
 * Is all of this an appeal, beyond doubt? Every line has to be boilerplate, its sentences surely, and some word or
 * name has to say what is asked for: a tool, a notice or the site's own bar may be boilerplate as well. Walls, consent
 * and sign-in are none.
 */
export function judgeAppeal(lines: string[], hints: AppealHints): Appeal | null {
  const spoken = lines.filter((line) => words(line).length > 0);
  const total = spoken.reduce((sum, line) => sum + words(line).length, 0);
  if (total < leastWords || total > mostWords) return null;
  const verdicts = spoken.map((text, at) => judgeLine(spoken, at, text, hints.publisher));
  const sentences = verdicts.filter((_, at) => words(spoken[at] ?? '').length >= sentenceWords);
  if (!isSure(sentences) || !verdicts.every(({ boilerplate }) => boilerplate)) return null;
  const category = findAsking(spoken, hints);
  if (!category || isGuardedText(lines.join('\n'), hints.hasEntry)) return null;
  return { category, evidence: [...new Set(sentences.flatMap(({ evidence }) => evidence))].slice(0, 4) };
}

function judgeLine(lines: string[], at: number, text: string, publisher: string): Verdict {
  const [prev, next] = [lines[at - 1], lines[at + 1]];
  return judgeText({ text, publisher, ...(prev && { prev }), ...(next && { next }) });
}

function isSure(sentences: Verdict[]): boolean {
  if (sentences.length === 0) return false;
  const mean = sentences.reduce((sum, { score }) => sum + score, 0) / sentences.length;
  const isWall = sentences.some(
    ({ category }) => category === 'registration-or-paywall' || category === 'cookie-or-consent',
  );
  return !isWall && mean >= sure && sentences.every(({ score }) => score >= leastScore);
}

/** What is asked for, by the words in which it is asked. */
function findAsking(lines: string[], { hasField, isNamedForAsking }: AppealHints): Asking | null {
  const counts = new Map<Concept, number>();
  for (const word of lines.flatMap(words)) {
    if (word.length < 2) continue;
    for (const concept of wordOf(word).concepts) counts.set(concept, (counts.get(concept) ?? 0) + 1);
  }
  const count = (concept: Concept): number => counts.get(concept) ?? 0;
  const givesToPress = count('support') > 0 && (count('press') > 0 || count('independent') > 0 || isNamedForAsking);
  const asks: Record<Asking, number> = {
    'donation-appeal': 2 * count('donate') + (givesToPress ? count('support') : 0),
    'newsletter-signup': count('newsletter') + (hasField && count('newsletter') > 0 ? 3 : 0),
    'membership-or-subscribe': count('subscribe'),
    'app-or-social-follow': count('follow') + count('app'),
  };
  const [most] = [...asking].sort((one, other) => asks[other] - asks[one]);
  return most && asks[most] > 0 ? most : null;
}
