// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { isDeeperThan } from '../../src/content/is-deeper-than.ts';
import { showPage } from './page.ts';

test.each([
  ['<p>One</p><p>Two</p>', 3, false],
  ['<p>One</p><div><div><p>Two</p></div></div><p>Three</p>', 4, true],
  ['<p>One</p><div><div><p>Two</p></div></div><p>Three</p>', 5, false],
  ['<p>One</p>'.repeat(50), 3, false],
  ['<div>'.repeat(300), 200, true],
])('of %s, %d deep: %s', (body, most, deeper) => {
  showPage(body);
  expect(isDeeperThan(document, most)).toBe(deeper);
});

test.each([
  ['<p><i>One</i></p>'.repeat(300), false],
  [`${'<p>One</p>'.repeat(300)}${'<div>'.repeat(150)}${'</div>'.repeat(150)}${'<p>One</p>'.repeat(300)}`, true],
  [`${'<p>One</p>'.repeat(300)}${'<div><p>One</p>'.repeat(140)}`, true],
  [`${'<p>One</p>'.repeat(300)}${'<div><p>One</p>'.repeat(100)}`, false],
])('finds it wherever it stands', (body, deeper) => {
  showPage(body);
  expect(isDeeperThan(document, 120)).toBe(deeper);
});
