// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { planFolds } from '../../src/content/plan-folds.ts';
import { markOf } from '../../src/content/mark-of.ts';
import type { CategoryChoice } from '../../src/browser/settings.ts';
import { blockOf, find, showPage, verdictOf } from './page.ts';

interface Options {
  choose?: () => CategoryChoice;
  putBack?: string[];
}

/** Every `[block]` is a block, in order; `block="x"` is judged boilerplate. Gives the elements folded, run by run. */
function plan(body: string, { choose = () => 'fold', putBack = [] }: Options = {}): Element[][] {
  showPage(body);
  const elements = [...document.querySelectorAll('[block]')];
  const runs = planFolds({
    blocks: elements.map(blockOf),
    verdicts: elements.map((element, index) => verdictOf(index, element.getAttribute('block') === 'x')),
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
