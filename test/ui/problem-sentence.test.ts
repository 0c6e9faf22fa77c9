import { expect, test, vi } from 'vitest';
import type { PageProblem } from '../../src/browser/errors.ts';
import { problemSentence } from '../../src/ui/problem-sentence.ts';

vi.mock('../../src/browser/i18n.ts', async () => (await import('./locale-messages.ts')).i18nIn('en'));

const problems: Record<PageProblem, RegExp> = {
  'browser-page': /belongs to the browser/,
  'store-page': /add-on stores/,
  'reader-view': /reader view/,
  pdf: /PDF/,
  'error-page': /could not be loaded/,
  'no-access': /no access/,
  empty: /no text/,
  'not-article': /no article/,
  'too-complex': /too large/,
  'no-answer': /did not answer/,
  gone: /closed or changed/,
};

test('every problem has a sentence of its own', () => {
  const sentences = Object.entries(problems).map(([problem, words]) => {
    const sentence = problemSentence(problem as PageProblem);
    expect(sentence).toMatch(words);
    expect(sentence).toMatch(/^[A-Z].*\.$/);
    return sentence;
  });
  expect(new Set(sentences).size).toBe(sentences.length);
});
