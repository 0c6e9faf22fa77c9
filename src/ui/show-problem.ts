import type { PageProblem } from '../browser/errors.ts';
import { element } from './element.ts';
import { problemSentence } from './problem-sentence.ts';

/** The whole page when there is nothing to read: one sentence. */
export function showProblem(problem: PageProblem): void {
  document.documentElement.classList.add('one-sentence');
  const sentence = element('h1', { class: 'problem' }, problemSentence(problem));
  document
    .getElementById('app')
    ?.replaceChildren(element('main', { class: 'nothing', 'aria-live': 'polite' }, sentence));
}
