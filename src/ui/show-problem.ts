import type { PageProblem } from '../browser/errors.ts';
import { element } from './element.ts';
import { problemSentence } from './problem-sentence.ts';

/** The whole page when there is nothing to read: one sentence. */
export function showProblem(problem: PageProblem): void {
  document.documentElement.classList.add('one-sentence');
  const sentence = element('p', { class: 'problem', role: 'status' }, problemSentence(problem));
  document.getElementById('app')?.replaceChildren(element('main', { class: 'nothing' }, sentence));
}
