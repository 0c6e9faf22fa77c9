// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { planFolds } from '../../src/content/plan-folds.ts';
import { markOf } from '../../src/content/mark-of.ts';
import { pageChoiceFor, type PageChoice } from '../../src/browser/category-choice.ts';
import type { Category } from '../../src/core/types.ts';
import { blockOf, find, showPage, verdictOf } from './page.ts';

interface Options {
  choose?: (category: Category) => PageChoice;
  putBack?: string[];
}

/** Every `[block]` is a block, in order; `block="x"` is judged an appeal, another word its category. Gives the elements folded, run by run. */
function plan(body: string, { choose = () => 'fold', putBack = [] }: Options = {}): Element[][] {
  showPage(body);
  const elements = [...document.querySelectorAll('[block]')];
  const runs = planFolds({
    blocks: elements.map(blockOf),
    verdicts: elements.map((element, index) => {
      const said = element.getAttribute('block') ?? '';
      return verdictOf(index, said !== '', said === 'x' ? 'donation-appeal' : (said as Category));
    }),
    elements: elements.map((element) => [element]),
    choose,
    wasPutBack: (mark) => putBack.map(markOf).includes(mark),
  });
  return runs.map((run) => run.map(({ element }) => element));
}

const article = '<p block>The bridge was opened on Monday by the minister and two hundred guests.</p>';
const give = '<p block="x">Please give what you can, so that our reporters can go on.</p>';
const monthly = '<p block="x">Even a small sum each month keeps our newsroom free.</p>';

describe('planFolds', () => {
  it('folds nothing where nothing is boilerplate', () => {
    expect(plan(`<main>${article}${article}</main>`)).toEqual([]);
  });

  it('makes one run of neighbours, and two where the article goes on in between', () => {
    expect(plan(`<main>${article}${give}${monthly}${article}</main>`)).toHaveLength(1);
    expect(plan(`<main>${article}${give}${article}${monthly}</main>`)).toHaveLength(2);
  });

  it('folds the whole box with its button, and stops below the article', () => {
    const box = `<div id="box"><div><h3 block="x">Support us</h3>${give}</div><a href="/give">Donate now</a></div>`;
    expect(plan(`<main><article>${article}${box}${article}</article></main>`)).toEqual([[find('#box')]]);
  });

  it('keeps folded what is folded and shows nothing any more', () => {
    const box = `<div id="box" data-fair-copy-folded="away" style="display: none">${give}${monthly}</div>`;
    expect(plan(`<main>${article}${box}${article}</main>`)).toEqual([[find('#box')]]);
  });

  it('puts no line in the place of a word or two, unless they go with more or without a line', () => {
    const rubric = '<p block="membership-or-subscribe">Business News</p>';
    expect(plan(`<main>${rubric}${article}${give}</main>`)).toEqual([[find('[block="x"]')]]);
    expect(plan(`<main>${article}${give}${rubric}</main>`)).toEqual([
      [...document.querySelectorAll('[block]:not([block=""])')],
    ]);
    expect(plan(`<main>${rubric}${article}</main>`, { choose: () => 'hide' })).toHaveLength(1);
    expect(plan(`<main>${article}<p block="x">请捐款</p></main>`)).toHaveLength(1);
  });

  it('never folds a box that holds text nobody judged', () => {
    const unjudged = '<p>A long remark of the editors that is no block, for Readability did not think it worth it.</p>';
    const [run] = plan(`<main>${article}<div id="box">${give}${unjudged}</div></main>`);
    expect(run).toEqual([find('[block="x"]')]);
  });

  it('never folds an element around something of the article', () => {
    expect(plan(`<main>${article}<div block="x">Please give. <p block>The article.</p></div></main>`)).toEqual([]);
  });

  it('never folds a box with a player, a table or the headline in it', () => {
    for (const held of ['<video></video>', '<iframe></iframe>', '<table></table>', '<h1>Bridge</h1>']) {
      expect(plan(`<main>${article}<div>${held}${give}</div></main>`)).toEqual([[find('[block="x"]')]]);
    }
  });

  it('folds the host of a shadow tree that is an appeal, and nothing that holds the article in one', () => {
    showPage(`<main><div id="page"><x-story></x-story><x-ask></x-ask></div></main>`);
    const inside = (host: string, text: string): Element => {
      const shadow = find(host).attachShadow({ mode: 'open' });
      const line = document.createElement('p');
      line.textContent = text;
      shadow.append(line);
      return line;
    };
    const story = inside('x-story', 'The bridge was opened on Monday by the minister and two hundred guests.');
    const ask = inside('x-ask', 'Please give what you can, so that our reporters can go on.');
    find('x-ask').setAttribute('style', 'display: block');
    const input = {
      blocks: [blockOf(story, 0), blockOf(ask, 1)],
      verdicts: [verdictOf(0, false), verdictOf(1, true)],
      elements: [[story], [ask]],
    };
    const runs = planFolds({ ...input, choose: () => 'fold', wasPutBack: () => false });
    expect(runs.flat().map(({ element }) => element)).toEqual([find('x-ask')]);
  });

  it('leaves loose text alone, of which only the links are elements', () => {
    showPage('<main><div>Please <a href="/give">donate</a> now, dear reader.</div></main>');
    const runs = planFolds({
      blocks: [{ ...blockOf(find('div'), 0) }],
      verdicts: [verdictOf(0, true)],
      elements: [[find('a')]],
      choose: () => 'fold',
      wasPutBack: () => false,
    });
    expect(runs).toEqual([]);
  });

  it('leaves rows of a table and words in a line alone', () => {
    const row = '<tr block="x" style="display: table-row"><td>Please give what you can today.</td></tr>';
    expect(
      plan(`<main>${article}<table><tbody>${row}<tr block><td>Turnout 61</td></tr></tbody></table></main>`),
    ).toEqual([]);
    expect(plan(`<main><p>Text <span block="x">please give</span> <span block>more</span></p></main>`)).toEqual([]);
  });

  it('leaves a heading that stands over something not judged', () => {
    expect(plan(`<main>${article}<h2 block="x">Related stories</h2><ul><li>One</li></ul></main>`)).toEqual([]);
  });

  it('leaves what the reader put back, and what the settings leave', () => {
    const page = `<main>${article}${give}${monthly}</main>`;
    expect(plan(page, { choose: () => 'leave' })).toEqual([]);
    const putBack = ['Please give what you can, so that our reporters can go on.'];
    expect(plan(page, { putBack })).toEqual([[[...document.querySelectorAll('[block="x"]')][1]]]);
  });

  it('does without blocks that have no element', () => {
    showPage(`<main>${give}</main>`);
    const input = { blocks: [blockOf(find('p'), 0)], verdicts: [verdictOf(0, true)], elements: [[]] };
    expect(planFolds({ ...input, choose: () => 'fold', wasPutBack: () => false })).toEqual([]);
  });
});

describe('a run of blocks of several categories', () => {
  const byDefault = (category: Category): PageChoice => pageChoiceFor(category, { categories: {} });
  const block = (category: string, text: string) => `<p block="${category}">${text}</p>`;
  const label = block('ad-or-sponsor-label', 'Paid for by readers.');
  const longCredit = block('rights-or-agency-line', 'This text may be printed by others, who name us. '.repeat(4));
  const folded = (body: string, choose = byDefault) => plan(`<main>${article}${body}</main>`, { choose }).flat();
  const blocks = (...categories: string[]) => categories.map((name) => find(`[block="${name}"]`));

  it('is folded whole, under the category of most of it, where most of it is folded', () => {
    expect(folded(label + give)).toEqual(blocks('ad-or-sponsor-label', 'x'));
    const [run] = planFolds({
      blocks: [...document.querySelectorAll('[block]')].map(blockOf),
      verdicts: [verdictOf(0, false), verdictOf(1, true, 'ad-or-sponsor-label'), verdictOf(2, true)],
      elements: [...document.querySelectorAll('[block]')].map((element) => [element]),
      choose: byDefault,
      wasPutBack: () => false,
    });
    expect(run?.map(({ category }) => category)).toEqual(['donation-appeal', 'donation-appeal']);
  });

  it('is folded in part where most of it is left alone', () => {
    expect(folded(longCredit + give + article)).toEqual(blocks('x'));
    expect(folded(longCredit + article)).toEqual([]);
  });

  it('is folded whole between what is folded, and in a box of its own', () => {
    expect(folded(give + longCredit + block('newsletter-signup', 'Sign up.'))).toEqual(
      blocks('x', 'rights-or-agency-line', 'newsletter-signup'),
    );
    expect(folded(`<section>${longCredit}${give}</section>${article}`)).toEqual([find('section')]);
    expect(folded(`<section>${longCredit}${give}${article}</section>`)).toEqual(blocks('x'));
  });

  it('goes without the author, whose name stands beside it', () => {
    expect(folded(block('byline-or-date', 'By Jane Whitlock') + give + article)).toEqual(blocks('x'));
    expect(folded(`<section>${give}${block('byline-or-date', '2 May')}</section>`)).toEqual([find('section')]);
  });

  it('ends at a wall, which is never folded', () => {
    const wall = block('registration-or-paywall', 'Log in to read on.');
    expect(folded(give + wall + label + article)).toEqual(blocks('x'));
    expect(folded(`<section>${give}${wall}${longCredit}</section>`)).toEqual(blocks('x'));
  });

  it('keeps what the reader wants to keep', () => {
    const settings = { categories: { 'ad-or-sponsor-label': 'leave' } } as const;
    expect(folded(label + give, (category) => pageChoiceFor(category, settings))).toEqual(blocks('x'));
  });
});
