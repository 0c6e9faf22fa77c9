// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { findRange } from '../../src/content/find-range.ts';
import { find, showPage } from './page.ts';

const text = 'Ann Reed met Bo Lind. Ann Reed left.';
const markup = '<p>\n  Ann <b>Reed</b> met\n Bo Lind.<script>Ann Reed</script> <i>Ann</i>\n Reed left.</p>';

test.each([
  [0, 8, 'Ann Reed'],
  [13, 20, 'Bo Lind'],
  [22, 30, 'Ann\n Reed'],
])('finds what stands at %i to %i', (start, end, expected) => {
  showPage(markup);
  expect(findRange([find('p')], text, start, end)?.toString()).toBe(expected);
});

test('finds the nearest place when the page changed a little', () => {
  showPage('<p>Update: Ann Reed met Bo Lind. Ann Reed left.</p>');
  const range = findRange([find('p')], text, 22, 30);
  expect(range?.startOffset).toBe(30);
});

test('finds nothing where there is nothing', () => {
  showPage('<p>Something else.</p>');
  expect(findRange([find('p')], text, 0, 8)).toBeNull();
  expect(findRange([], text, 0, 8)).toBeNull();
});
