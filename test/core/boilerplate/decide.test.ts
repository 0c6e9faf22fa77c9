import { describe, expect, test } from 'vitest';
import { type Candidate, decide } from '../../../src/core/boilerplate/decide.ts';
import { growthOf } from '../../growth-of.ts';
import { plainShape as shape } from '../../../src/training/judge/plain-shape.ts';

const prose = 'Fifteen words or more make a paragraph of prose, and this one has enough of them, surely.';

function candidates(...entries: [words: number, logit: number, box?: number][]): Candidate[] {
  return entries.map(([words, logit, box = 0], block) => ({
    block,
    kind: 'paragraph',
    text: prose,
    words,
    logit,
    box,
  }));
}

function removed(...entries: [words: number, logit: number, box?: number][]): number[] {
  return [...decide(candidates(...entries), 0).removed];
}

describe('what goes', () => {
  test('blocks over the threshold, as long as they are a quarter of the words at most', () => {
    expect(removed([60, -5], [25, 1.4], [60, -5])).toEqual([1]);
  });

  test('a less sure block between sure ones goes with them, one at their side does not', () => {
    expect(removed([200, -5], [10, 3], [10, -0.5], [10, 3], [10, -0.5], [200, -5])).toEqual([1, 2, 3]);
  });

  test('what is less sure goes where a link of it leads to where one is asked', () => {
    const goes = (linkWords: string[], logit: number): boolean => {
      const [before, line, after] = candidates([200, -5], [20, logit], [200, -5]);
      return decide([before!, { ...line!, shape: { ...shape, links: 1, linkWords } }, after!], 0).removed.size === 1;
    };
    expect(goes(['newsletter', 'morning'], 0.5)).toBe(true);
    expect(goes(['newsletter', 'morning'], 0.3)).toBe(false);
    expect(goes(['harbour', 'news'], 0.5)).toBe(false);
  });

  test('what the page gives as its summary, tables and lines of figures need stronger evidence', () => {
    const goes = (change: Partial<Candidate>, logit: number): boolean => {
      const [before, line, after] = candidates([200, -5], [10, logit], [200, -5]);
      return decide([before!, { ...line!, ...change }, after!], 0).removed.size === 1;
    };
    for (const change of [{ isSummary: true }, { kind: 'table-row' }, { kind: 'preformatted' }, { text: '11:20' }]) {
      expect(goes(change, 2)).toBe(false);
      expect(goes(change, 3)).toBe(true);
    }
    expect(goes({}, 2)).toBe(true);
  });

  test('in a box of its own the box is the unit', () => {
    expect(removed([200, -5], [10, 3, 1], [10, -1.2, 1], [10, 3, 1], [200, -5])).toEqual([1, 2, 3]);
    expect(removed([200, -5], [10, 3, 1], [10, -4.5, 1], [10, 3, 1], [200, -5])).toEqual([1, 3]);
    expect(removed([200, -5], [10, 3], [10, -1.2], [10, 3], [200, -5])).toEqual([1, 3]);
  });

  test('a box with a link to where one is asked goes sooner', () => {
    const box = (linkWords: string[]) => {
      const [before, text, button, after] = candidates([200, -5], [20, -0.3, 1], [1, 2, 1], [200, -5]);
      const built = { ...text!, shape };
      return decide([before!, built, { ...button!, shape: { ...shape, linkWords } }, after!], 0).removed.has(1);
    };
    expect(box(['donate'])).toBe(true);
    expect(box(['about'])).toBe(false);
  });

  test('a sentence of the article that speaks to nobody needs much more', () => {
    const goes = (change: Partial<Candidate>): boolean => {
      const [before, sentence, after] = candidates([200, -5], [20, 2], [200, -5]);
      return decide([before!, { ...sentence!, shape, addresses: () => false, ...change }, after!], 0).removed.has(1);
    };
    expect(goes({})).toBe(false);
    expect(goes({ logit: 3.5 })).toBe(true);
    expect(goes({ addresses: () => true })).toBe(true);
    expect(goes({ shape: { ...shape, links: 1 } })).toBe(true);
    expect(goes({ box: 1 })).toBe(true);
    expect(goes({ box: 1, logit: 1 })).toBe(false);
    expect(goes({ text: 'A standfirst ends without a stop', words: 14 })).toBe(false);
    expect(goes({ text: 'A line ends without a stop', words: 10 })).toBe(true);
  });

  test('a quotation needs more, and so does a label of the article with nothing to press', () => {
    const [before, line, ...after] = candidates([200, -5], [4, 0.9], [200, -5], [10, 3], [200, -5]);
    const goes = (change: Partial<Candidate>): boolean =>
      decide([before!, { ...line!, shape, addresses: () => false, ...change }, ...after], 0).removed.has(1);
    const label = { text: 'Across the river', addresses: () => false };
    const quotation = { kind: 'quote', words: 20, box: 1 };
    expect(goes(label)).toBe(false);
    expect(goes({ ...label, logit: 1.4 })).toBe(true);
    expect(goes({ ...label, addresses: () => true })).toBe(true);
    expect(goes({ ...label, shape: { ...shape, links: 1 } })).toBe(true);
    expect(goes({ ...label, words: 10 })).toBe(true);
    expect(goes({ ...label, box: 1 })).toBe(true);
    expect(goes(quotation)).toBe(false);
    expect(goes({ ...quotation, logit: 1.4 })).toBe(true);
  });

  test('of a list that stays for the most part an item needs more', () => {
    const list = (...logits: number[]): number[] => {
      const [before, ...items] = candidates(
        [200, -5],
        ...logits.map((logit): [number, number, number] => [6, logit, 1]),
      );
      return [...decide([before!, ...items.map((item) => ({ ...item, kind: 'list-item' }))], 0).removed];
    };
    expect(list(-2, -2, 1.4)).toEqual([]);
    expect(list(-2, -2, 2.6)).toEqual([3]);
    expect(list(-2, 1.4, 1.4)).toEqual([2, 3]);
  });

  test('neither the summary nor an end of the article goes for the sake of its neighbours', () => {
    const [before, first, between, second, after] = candidates([200, -5], [10, 3], [20, -1], [10, 3], [200, -5]);
    const summary = { ...between!, isSummary: true };
    expect([...decide([before!, first!, summary, second!, after!], 0).removed]).toEqual([1, 3]);
    const label = { kind: 'heading', text: 'Label', words: 1 };
    const ends = [{ ...first!, ...label }, between!, { ...second!, ...label }, after!];
    expect([...decide(ends, 0).removed]).toEqual([1, 3]);
  });

  test.each([
    ['its neighbours', 0],
    ['its box', 1],
  ])('nor does a report, a quotation or what is set as it is written go for the sake of %s', (_name, box) => {
    const [before, appeal, between, last, after] = candidates(
      [200, -5],
      [10, 3, box],
      [10, -0.5, box],
      [10, 3, box],
      [200, -5],
    );
    const goes = (change: Partial<Candidate>): boolean =>
      decide([before!, appeal!, { ...between!, ...change }, last!, after!], 0).removed.has(2);
    expect(goes({ shape, addresses: () => false })).toBe(false);
    expect(goes({ shape, addresses: () => true })).toBe(true);
    expect(goes({ kind: 'quote' })).toBe(false);
    expect(goes({ kind: 'preformatted' })).toBe(false);
    expect(goes({ kind: 'preformatted', text: '$5' })).toBe(true);
  });

  test('a heading over a text that stays needs more, one over what goes does not', () => {
    const [before, appeal, heading, text, after] = candidates([200, -5], [10, 3], [3, 0.4], [40, -5], [200, -5]);
    const over = (logit: number, next: Candidate) =>
      decide([before!, appeal!, { ...heading!, kind: 'heading', text: 'Label', logit }, next, after!], 0).removed.has(
        2,
      );
    expect(over(0.4, text!)).toBe(false);
    expect(over(0.6, text!)).toBe(true);
    expect(over(0.4, { ...text!, logit: 2 })).toBe(true);
  });

  test('a question with nothing to press, to nobody, stays with the paragraph that answers it', () => {
    const [before, question, answer, next, after] = candidates([200, -5], [9, 2, 1], [40, -3, 1], [9, 3, 1], [200, -5]);
    const asked = {
      ...question!,
      kind: 'list-item',
      text: 'Why is the old ferry so slow?',
      shape,
      addresses: () => false,
    };
    const goes = (change: Partial<Candidate>, then = answer!): boolean =>
      decide([before!, { ...asked, ...change }, then, next!, after!], 0).removed.has(1);
    expect(goes({})).toBe(false);
    expect(goes({ logit: 3 })).toBe(true);
    expect(goes({ addresses: () => true })).toBe(true);
    expect(goes({ shape: { ...shape, buttons: 1 } })).toBe(true);
    expect(goes({ text: 'The old ferry is slow.' })).toBe(true);
    expect(goes({}, { ...answer!, logit: 1 })).toBe(true);
    expect(goes({}, { ...answer!, words: 5 })).toBe(true);
  });

  test('what is doubtful goes only beside what is surer, and on a page where something is sure', () => {
    expect(removed([200, -5], [10, 1.2], [200, -5])).toEqual([]);
    expect(removed([200, -5], [10, 1.2], [200, -5], [10, 1.4], [200, -5])).toEqual([1, 3]);
    expect(removed([200, -5], [10, 0.7], [200, -5], [10, 1.4], [200, -5])).toEqual([3]);
    expect(removed([200, -5], [10, 0.7], [10, 0.9], [200, -5], [10, 1.4], [200, -5])).toEqual([1, 2, 4]);
  });

  test('what is labelled as a pointer is sure by its label', () => {
    const [before, pointer, after] = candidates([200, -5], [10, 0.2], [200, -5]);
    expect(decide([before!, { ...pointer!, isPointer: true }, after!], 0).removed.has(1)).toBe(true);
  });

  test('the first and the last paragraph of prose need more', () => {
    expect(removed([20, 1.5], [100, -5], [100, -5], [20, 1.5])).toEqual([]);
    expect(removed([20, 1.7], [100, -5], [100, -5], [20, 1.7])).toEqual([0, 3]);
    expect(removed([100, -5], [20, 1.4], [100, -5])).toEqual([1]);
  });
});

describe('the cap', () => {
  test('more than a quarter goes only when it is sure', () => {
    expect(removed([100, -5], [50, 4], [100, -5])).toEqual([1]);
    expect(decide(candidates([100, -5], [40, 1.4], [40, 0.2], [100, -5]), 0).cancelled).toEqual({
      share: 80 / 280,
      blocks: [1, 2],
    });
  });

  test('beyond it the doubtful stays and the sure goes', () => {
    expect(removed([100, -5], [70, 1], [100, -5], [20, 4], [50, -5])).toEqual([3]);
  });

  test('where most would go all stays, whatever is sure among it', () => {
    const decision = decide(candidates([40, 1.7], [50, -5], [30, 4], [20, -5], [60, 1.7]), 0);
    expect(decision.removed.size).toBe(0);
    expect(decision.cancelled?.share).toBeGreaterThan(0.6);
  });

  test('more than half never goes', () => {
    const decision = decide(candidates([40, -5], [200, 6], [40, -5]), 0);
    expect(decision.removed.size).toBe(0);
    expect(decision.cancelled?.blocks).toEqual([1]);
  });
});

test('what went before counts against the cap, and stands', () => {
  const rest = candidates([60, -5], [20, 4], [60, -5]);
  expect([...decide(rest, 0).removed]).toEqual([1]);
  expect(decide(rest, 0, 40)).toEqual({ removed: new Set() });
});

test('eight times the blocks take about eight times as long, not sixty-four', () => {
  const prepare = (count: number) => {
    const given = candidates(...Array.from({ length: count }, (_, at): [number, number] => [20, at % 9 ? -4 : 2]));
    return () => decide(given, 0);
  };
  expect(growthOf(prepare, 2_000, 16_000, 25)).toBeLessThan(25);
});
