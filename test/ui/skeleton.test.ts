// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { showSkeletonLater } from '../../src/ui/skeleton.ts';

vi.mock('../../src/browser/i18n.ts', async () => (await import('./locale-messages.ts')).i18nIn('en'));

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<div id="app"></div>';
});
afterEach(() => {
  vi.useRealTimers();
});

test('what takes long shows the outline of an article, and says what is being done; before, there is nothing', () => {
  showSkeletonLater();
  vi.advanceTimersByTime(390);
  expect(document.querySelector('.skeleton')).toBeNull();
  vi.advanceTimersByTime(20);
  expect(document.querySelectorAll('.skeleton-line').length).toBeGreaterThan(3);
  expect(document.querySelector('[role="status"]')?.textContent).toBe('Reading the page');
});

test('what is there before shows no outline', () => {
  const stopWaiting = showSkeletonLater();
  vi.advanceTimersByTime(300);
  stopWaiting();
  vi.advanceTimersByTime(1000);
  expect(document.querySelector('.skeleton')).toBeNull();
});
