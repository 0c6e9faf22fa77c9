// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createLine } from '../../src/content/fold-line.ts';
import { Folds } from '../../src/content/folds.ts';
import type { Run, Unit } from '../../src/content/plan-folds.ts';
import { BlindObserver, find, showPage } from './page.ts';

vi.stubGlobal('IntersectionObserver', BlindObserver);

const words = { category: 'Donation appeal', siteName: 'The Example', show: 'Show', announcement: '' };
const unit = (selector: string, choice: Unit['choice'] = 'fold'): Unit => ({
  element: find(selector),
  marks: [selector],
  category: 'donation-appeal',
  choice,
});

let shown: Unit[];
let presses: (() => void)[];
let folds: Folds;

beforeEach(() => {
  shown = [];
  presses = [];
  showPage(
    '<main><p id="a">One</p>\n <p id="b" style="color: red">Give</p> <p id="c">More</p><p id="d">Two</p></main>',
  );
  folds = new Folds(
    (_run, show) => {
      presses.push(show);
      return createLine(document, words, show);
    },
    (units) => shown.push(...units),
  );
});

const lines = (): number => document.querySelectorAll('fair-copy-line').length;
const hidden = (): string[] => [...document.querySelectorAll('[data-fair-copy-folded]')].map(({ id }) => id);
const fold = (run: Run): Unit[] => folds.fold([run], [find('#a')], 'at-once');

describe('Folds', () => {
  it('puts one line before a run, and gives the page back to the letter', () => {
    const before = document.documentElement.outerHTML;
    fold([unit('#b'), unit('#c')]);
    expect(lines()).toBe(1);
    expect(find('fair-copy-line').nextElementSibling?.id).toBe('b');
    expect(hidden()).toEqual(['b', 'c']);
    folds.putBack('all');
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('gives the page back for any order of folding and putting back', () => {
    const before = document.documentElement.outerHTML;
    const step = fc.record({ ids: fc.subarray(['a', 'b', 'c', 'd'], { minLength: 1 }), back: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        for (const { ids, back } of steps) {
          const chosen = ids.map((id) => unit(`#${id}`));
          if (back) folds.putBack(chosen.map(({ element }) => element));
          else folds.fold([chosen], [], 'at-once');
          expect(lines()).toBeLessThanOrEqual(hidden().length);
          expect(hidden().length > 0).toBe(lines() > 0);
        }
        folds.putBack('all');
        expect(document.documentElement.outerHTML).toBe(before);
      }),
      { numRuns: 30 },
    );
  });

  it('shows nothing of itself to the page but the line', () => {
    fold([unit('#b')]);
    const line = find('fair-copy-line');
    expect(line.shadowRoot).toBeNull();
    expect(line.textContent).toBe('');
  });

  it('puts back one block and keeps the line for the others', () => {
    fold([unit('#b'), unit('#c')]);
    folds.putBack([find('#b')]);
    expect([lines(), hidden()]).toEqual([1, ['c']]);
  });

  it('tells what the reader had back by the line', () => {
    fold([unit('#b'), unit('#c')]);
    presses[0]?.();
    expect(lines()).toBe(0);
    expect(shown.flatMap(({ marks }) => marks)).toEqual(['#b', '#c']);
  });

  it('folds a neighbour that came late behind the line that is there', () => {
    fold([unit('#b')]);
    fold([unit('#b'), unit('#c')]);
    expect([lines(), hidden()]).toEqual([1, ['b', 'c']]);
  });

  it('hides without a line what the reader wants gone', () => {
    fold([unit('#b', 'hide')]);
    expect([lines(), hidden()]).toEqual([0, ['b']]);
  });

  it('leaves what is in use', () => {
    const field = document.createElement('input');
    find('#b').append(field);
    field.value = 'reader@example.com';
    expect(fold([unit('#b')])).toEqual([]);
    expect(lines()).toBe(0);
  });

  it('gives back what lost its line, and counts what the page brought back', () => {
    fold([unit('#b')]);
    find('fair-copy-line').remove();
    expect(folds.mend().flatMap(({ marks }) => marks)).toEqual(['#b']);
    expect(hidden()).toEqual([]);
  });

  it('takes the line away when the page took what it stood for', () => {
    fold([unit('#b')]);
    find('#b').remove();
    expect(folds.mend()).toHaveLength(1);
    expect(lines()).toBe(0);
  });

  it('puts back what a new decision does not fold', () => {
    fold([unit('#b')]);
    fold([unit('#d')]);
    folds.keepOnly([[unit('#d')]]);
    expect(hidden()).toEqual(['d']);
  });

  it('does not touch what a newer copy of the extension took over', () => {
    fold([unit('#b')]);
    find('fair-copy-line').remove();
    folds.abandon();
    expect(hidden()).toEqual(['b']);
  });
});
