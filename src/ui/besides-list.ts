import type { FoldedBeside } from '../browser/messages.ts';
import { categoryWords, kindsInWords, reasonWords } from './category-words.ts';
import { button, element } from './element.ts';
import { say } from './say.ts';

/** What else is folded on the page, beside blocks of the article: what, why, and a way back for each. Undefined when nothing is. */
export function besidesList(
  besides: FoldedBeside[],
  lang: string,
  putBack: (mark: string) => void,
): HTMLDetailsElement | undefined {
  if (besides.length === 0) return undefined;
  const kinds = kindsInWords(besides.map(({ category }) => category));
  const list = element('details', { class: 'left-out besides' }, element('summary', {}, say('alsoFolded', kinds)));
  for (const { mark, category, evidence, text } of besides) {
    const back = button({ class: 'quiet-button' }, () => {
      putBack(mark);
      item.remove();
      if (!list.querySelector('section')) list.remove();
    });
    back.append(say('putBack'));
    const item = element(
      'section',
      { class: 'left-out-item' },
      element('p', { class: 'left-out-reason' }, say('reason', categoryWords(category), reasonWords(evidence))),
      element('p', { class: 'left-out-text', lang: lang || undefined, dir: 'auto' }, text.replaceAll('\n', ' · ')),
      back,
    );
    list.append(item);
  }
  return list;
}
