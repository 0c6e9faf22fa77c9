// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { scopeOf } from '../../src/content/scope-of.ts';
import { showPage } from './page.ts';

const page = '<main><div id="text"><p>One</p><p>Two</p></div><aside><p>Other</p></aside></main>';

test('the part of the page that holds the texts', () => {
  showPage(page);
  const [one, two, other] = document.querySelectorAll('p');
  expect(scopeOf([one!, two!])?.id).toBe('text');
  expect(scopeOf([one!, other!])?.localName).toBe('main');
});

test('what is gone from the page counts for nothing', () => {
  showPage(page);
  const [one, two, other] = document.querySelectorAll('p');
  other!.remove();
  expect(scopeOf([one!, two!, other!])?.id).toBe('text');
  expect(scopeOf([other!])).toBeNull();
});
