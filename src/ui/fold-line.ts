import { categoryWords, kindsInWords, reasonWords } from './category-words.ts';
import { button, element } from './element.ts';
import { language, say, sayCount } from './say.ts';
import type { LeftOutRun } from './shown-reading.ts';

let lines = 0;

/** The thin line that stands where something was left out: it opens in place with the reason and the text. */
export function foldLine(run: LeftOutRun, lang: string, putBack: (blocks: number[]) => void): HTMLElement {
  const panel = element('div', { class: 'fold-panel', id: `fold-${++lines}`, hidden: true });
  const toggle = button(
    { class: 'fold-toggle', dir: 'auto', 'aria-expanded': 'false', 'aria-controls': panel.id },
    () => {
      const open = panel.hidden;
      if (open && panel.childElementCount === 0) panel.append(...foldContents(run, lang, putBack));
      panel.hidden = !open;
      toggle.setAttribute('aria-expanded', String(open));
    },
  );
  const kinds = kindsInWords(run.verdicts.map((verdict) => verdict.category));
  toggle.append(
    element('span', { class: 'fold-count' }, sayCount('blocksLeftOut', run.blocks.length)),
    element('span', { class: 'fold-kinds' }, kinds),
  );
  // Our own words in the midst of the page's.
  return element('div', { class: 'fold', lang: language() }, toggle, panel);
}

function foldContents(run: LeftOutRun, lang: string, putBack: (blocks: number[]) => void): HTMLElement[] {
  const whole = button({ class: 'quiet-button' }, () => {
    putBack(run.blocks.map((block) => block.index));
  });
  whole.append(say('putBack'));
  return [leftOutBlocks(run, lang), whole];
}

/** Category, reason and words of each block; blocks with the same reason share its line. */
export function leftOutBlocks(run: LeftOutRun, lang: string): HTMLElement {
  const list = element('div', { class: 'left-out-blocks' });
  let last = '';
  for (const [at, block] of run.blocks.entries()) {
    const verdict = run.verdicts[at];
    const reason = say('reason', categoryWords(verdict?.category), reasonWords(verdict?.evidence ?? []));
    if (reason !== last) list.append(element('p', { class: 'left-out-reason' }, reason));
    last = reason;
    list.append(element('p', { class: 'left-out-text', lang: lang || undefined, dir: 'auto' }, block.text));
  }
  return list;
}
