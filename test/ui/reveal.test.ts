// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { isInSight, reveal } from '../../src/ui/reveal.ts';

const scrolled = vi.fn();
let wantsStill = false;
vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes('reduce') && wantsStill }));
vi.stubGlobal('scrollBy', scrolled);

/** A place whose top lies at this height of a window of 768. */
function placeAt(top: number): Range {
  const range = document.createRange();
  range.getBoundingClientRect = () => new DOMRect(0, top, 50, 20);
  return range;
}

beforeEach(() => {
  scrolled.mockClear();
  wantsStill = false;
  document.body.replaceChildren();
});

describe('a place is brought into sight', () => {
  test('gently, to a third of the window', () => {
    reveal(placeAt(2000));
    expect(scrolled).toHaveBeenCalledWith({ top: 2000 - innerHeight * 0.3, behavior: 'smooth' });
  });

  test('at once for who wants less motion', () => {
    wantsStill = true;
    reveal(placeAt(-300));
    expect(scrolled).toHaveBeenCalledWith(expect.objectContaining({ behavior: 'instant' }));
  });

  test('and what can be seen does not move', () => {
    reveal(placeAt(300));
    expect(scrolled).not.toHaveBeenCalled();
  });

  test('the bar covers what lies under it, and the panel at the foot of a phone as well', () => {
    const bar = document.createElement('header');
    bar.className = 'bar';
    bar.getBoundingClientRect = () => new DOMRect(0, 0, innerWidth, 44);
    const panel = document.createElement('div');
    panel.className = 'entry-panel';
    panel.getBoundingClientRect = () => new DOMRect(0, 500, innerWidth, 268);
    document.body.append(bar, panel);
    expect([placeAt(30), placeAt(60), placeAt(490)].map(isInSight)).toEqual([false, true, false]);
  });
});

test('no style sheet of our pages moves anything by itself', () => {
  const sheets = ['ui', 'popup', 'reader', 'options', 'welcome'].flatMap((room) =>
    readdirSync(`src/${room}`)
      .filter((name) => name.endsWith('.css'))
      .map((name) => readFileSync(`src/${room}/${name}`, 'utf8')),
  );
  expect(sheets.length).toBeGreaterThan(8);
  expect(sheets.filter((sheet) => /\b(transition|animation|scroll-behavior)\s*:|@keyframes/.test(sheet))).toEqual([]);
});
