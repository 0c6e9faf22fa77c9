import { describe, expect, test } from 'vitest';
import type { PageReading } from '../../src/browser/messages.ts';
import {
  isLeftOut,
  keptBlocks,
  leftOutRuns,
  namesInput,
  putBackTexts,
  toShownReading,
} from '../../src/ui/shown-reading.ts';
import { readingOf, type Line } from './reading-fixture.ts';

const lines: Line[] = [
  { text: 'First.' },
  { text: 'Give.', category: 'donation-appeal' },
  { text: 'Subscribe.', category: 'membership-or-subscribe' },
  { text: 'Last.' },
  { text: 'Follow us.', category: 'app-or-social-follow' },
];

const pageOf = (given: Line[]): PageReading => {
  const { article, judgement, url } = readingOf(given);
  return {
    url,
    reading: { ok: true, article, judgement, timing: { extract: 1, judge: 1 } },
    folded: [],
    besides: [],
    automatic: false,
    gaveUp: false,
    unsaved: false,
  };
};

test('neighbours that are left out are one run', () => {
  const runs = leftOutRuns(readingOf(lines));
  expect(runs.map(({ blocks }) => blocks.map(({ index }) => index))).toEqual([[1, 2], [4]]);
});

test('names are read from what is shown, and from what was put back', () => {
  const reading = readingOf(lines);
  expect(namesInput(reading).blocks.map(({ text }) => text)).toEqual(['First.', 'Last.']);
  reading.putBack.add(2);
  expect(keptBlocks(reading).map(({ text }) => text)).toEqual(['First.', 'Subscribe.', 'Last.']);
});

describe('what was put back', () => {
  test('is known again when the page is read anew, though its number changed', () => {
    const again = toShownReading(pageOf([{ text: 'New.' }, ...lines]), ['Give.'])!;
    expect([...again.putBack]).toEqual([2]);
    expect(isLeftOut(again, 2)).toBe(false);
    expect(isLeftOut(again, 3)).toBe(true);
    expect(putBackTexts(again)).toEqual(['Give.']);
  });

  test('a page without an article gives no view', () => {
    const page: PageReading = { ...pageOf(lines), reading: { ok: false, failure: 'no-article' } };
    expect(toShownReading(page)).toBeUndefined();
  });
});
