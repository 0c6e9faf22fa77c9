import { expect, test, vi } from 'vitest';
import { dateInAddress } from '../../../../src/core/extract/metadata/dates-in-words.ts';
import { toIsoDate } from '../../../../src/core/extract/metadata/dates.ts';

test.each([
  ['2024-10-17', '2024-10-17'],
  ['2024-10-17T14:00:00Z', '2024-10-17T14:00:00Z'],
  ['2024-10-17T14:00', '2024-10-17T14:00:00'],
  ['2024-10-17T14:00:00.123+0200', '2024-10-17T14:00:00+02:00'],
  ['2024-10-17 14:00:05 UTC', '2024-10-17T14:00:05Z'],
  ['20241017', '2024-10-17'],
  ['20241017T140000', '2024-10-17T14:00:00'],
  ['Thu, 17 Oct 2024 14:00:00 GMT', '2024-10-17T14:00:00Z'],
  ['October 17th, 2024', '2024-10-17'],
  ['17 October 2024 9:30', '2024-10-17'],
])('%s is %s', (text, iso) => {
  expect(toIsoDate(text)).toBe(iso);
});

test.each(['', '17.10.2024', '10/11/2024', '2024', '2024-13-01', '2024-02-31', 'yesterday', 'May'])(
  '"%s" is left alone: no guess',
  (text) => {
    expect(toIsoDate(text)).toBe('');
  },
);

test.each([
  ['/2026/01/02/a-story', '2026-01-02'],
  ['/news/2026-1-2-a-story.html', '2026-01-02'],
  ['/blog/2026/january/02/a-story', '2026-01-02'],
  ['/2026/31/12/a-story', ''],
  ['/2026/01/a-story', ''],
  ['/12026/01/02/', ''],
  ['/2026/01/0245', ''],
])('the address %s says "%s"', (path, date) => {
  expect(dateInAddress(path)).toBe(date);
});

test('an address without a day asks for no names of months, which take many milliseconds to be made', async () => {
  vi.resetModules();
  const fresh = await import('../../../../src/core/extract/metadata/dates-in-words.ts');
  const format = vi.spyOn(Intl.DateTimeFormat.prototype, 'formatToParts');
  expect(fresh.dateInAddress('/harbour/a-ferry')).toBe('');
  expect(fresh.dateInAddress('/2026/01/02/a-ferry')).toBe('2026-01-02');
  expect(format).not.toHaveBeenCalled();
  expect(fresh.dateInAddress('/2026/january/02/a-ferry')).toBe('2026-01-02');
  expect(format).toHaveBeenCalled();
  format.mockRestore();
});
