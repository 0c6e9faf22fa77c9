// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { isUntouchable } from '../../src/content/is-untouchable.ts';
import { find, showPage } from './page.ts';

test.each([
  '<div id="box"><p>Please give.</p><a href="/give">Donate</a></div>',
  '<div id="box"><form><input name="email"><select><option>5</option><option>10</option></select></form></div>',
  '<div id="box"><select><option>5</option><option selected>10</option></select></div>',
  '<div id="box" aria-live="off"><video></video></div>',
])('may be folded: %s', (markup) => {
  showPage(markup);
  expect(isUntouchable(find('#box'))).toBe(false);
});

test.each([
  '<div role="dialog"><div id="box">Please give.</div></div>',
  '<dialog open><p id="box">Please give.</p></dialog>',
  '<div id="box"><div role="alertdialog">Please give.</div></div>',
  '<div id="box" aria-live="polite">Please give.</div>',
  '<div id="box"><form><input type="password"></form></div>',
  '<div id="box"><div contenteditable>Write to us</div></div>',
])('is never touched: %s', (markup) => {
  showPage(markup);
  expect(isUntouchable(find('#box'))).toBe(true);
});

test.each([
  ['typed', () => ((find('input') as HTMLInputElement).value = 'a@example.com')],
  ['ticked', () => ((find('[type]') as HTMLInputElement).checked = true)],
  ['wrote', () => ((find('textarea') as HTMLTextAreaElement).value = 'Dear editors')],
  ['chose', () => ((find('select') as HTMLSelectElement).selectedIndex = 1)],
  ['selected', () => getSelection()?.selectAllChildren(find('p'))],
  [
    'is in',
    () => {
      (find('button') as HTMLButtonElement).focus();
    },
  ],
])('what the reader %s stays', (_use, use) => {
  const select = '<select><option>5</option><option>10</option></select>';
  showPage(
    `<div id="box"><p>Give</p><input><input type="checkbox"><textarea></textarea>${select}<button>Go</button></div>`,
  );
  getSelection()?.removeAllRanges();
  expect(isUntouchable(find('#box'))).toBe(false);
  use();
  expect(isUntouchable(find('#box'))).toBe(true);
});

test('media that play stay', () => {
  showPage('<div id="box"><audio></audio></div>');
  Object.defineProperty(find('audio'), 'paused', { value: false });
  expect(isUntouchable(find('#box'))).toBe(true);
});

test('the place that the address names stays', () => {
  showPage('<div id="box"><p id="give">Please give.</p></div><div id="other"></div>');
  expect(isUntouchable(find('#box'))).toBe(false);
  location.hash = '#give';
  expect(isUntouchable(find('#box'))).toBe(true);
  expect(isUntouchable(find('#other'))).toBe(false);
  location.hash = '';
});
