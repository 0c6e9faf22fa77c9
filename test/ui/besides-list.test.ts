// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import type { FoldedBeside } from '../../src/browser/messages.ts';
import { besidesList } from '../../src/ui/besides-list.ts';

vi.mock('../../src/browser/i18n.ts', async () => (await import('./locale-messages.ts')).i18nIn('en'));

const besides: FoldedBeside[] = [
  { mark: 'a', category: 'newsletter-signup', evidence: ['asks-for-email'], text: 'Our letter\nSign up.' },
  { mark: 'b', category: 'donation-appeal', evidence: ['asks-for-money'], text: '<b>Give</b>' },
];

test('is not there when nothing is folded in front of the page', () => {
  expect(besidesList([], 'en', () => undefined)).toBeUndefined();
});

test('says what and why, and puts back one after the other', () => {
  const back: string[] = [];
  const list = besidesList(besides, 'en', (mark) => back.push(mark))!;
  document.body.replaceChildren(list);
  expect(list.querySelector('summary')?.textContent).toMatch(/newsletter sign-up and donation appeal/);
  expect(list.textContent).toContain('Our letter · Sign up.');
  expect(list.querySelector('b')).toBeNull();
  const [first, second] = list.querySelectorAll('button');
  first?.click();
  expect([back, list.querySelectorAll('section').length, list.isConnected]).toEqual([['a'], 1, true]);
  second?.click();
  expect([back, list.isConnected]).toEqual([['a', 'b'], false]);
});
