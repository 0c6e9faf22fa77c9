import { follows } from './follows.ts';
import type { Leaf } from './leaves.ts';
import { linkShare, type Page, textsOf } from './page.ts';
import { regionOf } from './restore-chunks.ts';
import { wordsIn } from './words-in.ts';

/** Names of a box of questions that open to their answers. */
const ANSWERS = /faq|accordion/i;
/** With fewer words of answers it is a menu, or its answers are not there. */
const LEAST_WORDS = 40;
/** More of it linked, and it leads elsewhere. */
const LINKED = 0.3;
const QUESTION = 'button, summary, h2, h3, h4, h5, h6, dt, [role="button" i]';
/** A question of fewer words is none: "Show all". */
const QUESTION_WORDS = 4;
/** What is not the article's in such a box either; what is hidden is an answer that a press would show. */
const APART = 'aside, nav, footer, form, dialog, figure';

function saidIn(box: Element): { questions: Leaf[]; answers: Leaf[] } {
  const texts = textsOf(box).filter((leaf) => {
    const apart = leaf.parentElement?.closest(APART);
    return !apart || !box.contains(apart);
  });
  const questions = texts.filter((leaf) => leaf.parentElement?.closest(QUESTION));
  return { questions, answers: texts.filter((leaf) => !questions.includes(leaf)) };
}

function standsInAnswers(box: Element): boolean {
  for (let around = box.parentElement; around; around = around.parentElement) {
    if (ANSWERS.test(around.getAttribute('class') ?? '')) return true;
  }
  return false;
}

/**
 * Questions and their answers, which the article's own region holds in boxes that open. A box among its paragraphs
 * need not ask; below them it does, or it is the site's.
 * @returns leaves to add
 */
export function lostAnswers(page: Page, common: Element, kept: Set<Leaf>): Leaf[] {
  const boxes = page
    .named(ANSWERS, regionOf(common))
    .filter(
      (box) => !box.contains(common) && !standsInAnswers(box) && !page.isOutside(box) && linkShare(box) <= LINKED,
    );
  if (boxes.length === 0) return [];
  const last = [...kept].at(-1)!;
  return boxes.flatMap((box) => {
    const { questions, answers } = saidIn(box);
    if (wordsIn(answers) < LEAST_WORDS) return [];
    const asked = questions.filter((leaf) => page.wordsOf(leaf.parentElement!.closest(QUESTION)!) >= QUESTION_WORDS);
    if (!follows(box, last) && !asked.some(({ textContent }) => /[?？؟]/.test(textContent))) return [];
    return [...asked, ...answers].filter((leaf) => !kept.has(leaf));
  });
}
