import { beforeEach, describe, expect, test, vi } from 'vitest';
import { i18nIn, locales } from './locale-messages.ts';

const cases: Record<string, [number, string][]> = {
  en: [
    [1, '1 block left out'],
    [2, '2 blocks left out'],
    [1200, '1,200 blocks left out'],
  ],
  ru: [
    [1, 'Опущен 1 фрагмент'],
    [3, 'Опущено 3 фрагмента'],
    [11, 'Опущено 11 фрагментов'],
    [22, 'Опущено 22 фрагмента'],
  ],
};

beforeEach(() => {
  vi.resetModules();
});

describe.each(Object.entries(cases).filter(([locale]) => locales().includes(locale)))('%s', (locale, counts) => {
  test.each(counts)('%i', async (count, words) => {
    vi.doMock('../../src/browser/i18n.ts', () => i18nIn(locale));
    const { sayCount } = await import('../../src/ui/say.ts');
    expect(sayCount('blocksLeftOut', count)).toBe(words);
  });
});

test('numbers and lists follow our words, not the browser', async () => {
  vi.doMock('../../src/browser/i18n.ts', () => i18nIn('en'));
  const { sayList, formatPercent } = await import('../../src/ui/say.ts');
  expect(sayList(['Ukraine', 'Russia'])).toBe('Ukraine and Russia');
  expect(formatPercent(0.314)).toBe('31%');
});

test('an unknown key is seen, not an empty place', async () => {
  vi.doMock('../../src/browser/i18n.ts', () => i18nIn('en'));
  const { say } = await import('../../src/ui/say.ts');
  expect(say('noSuchKey')).toBe('noSuchKey');
});
