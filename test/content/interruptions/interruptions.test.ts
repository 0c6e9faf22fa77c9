// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import type { CategoryChoice } from '../../../src/browser/settings.ts';
import { createLine } from '../../../src/content/fold-line.ts';
import { Interruptions } from '../../../src/content/interruptions/interruptions.ts';
import { ReaderHand } from '../../../src/content/reader-hand.ts';
import { askedJudge } from './asked-judge.ts';
import { find, showPage } from '../page.ts';

const words = { category: 'Newsletter sign-up', siteName: 'The Example', show: 'Show', announcement: '' };
const text =
  '<p>Sign up for our free newsletter and get the top stories in your inbox every morning.</p><button>Close</button>';
const article = '<main><p id="text">The bridge was opened on Monday by the minister.</p></main>';

let shown: unknown[];
let press: () => void;
let over: Interruptions;
let choice: CategoryChoice;
const left = new Set<string>();

/** There is no layout here: what is last on the page lies on top of it all, and fills the window or a corner. */
beforeEach(() => {
  Document.prototype.elementFromPoint = function (this: Document): Element | null {
    const all = [...this.querySelectorAll('body > *')].filter(
      (one) => one.localName !== 'fair-copy-line' && !one.closest('[data-fair-copy-folded]'),
    );
    return all.at(-1) ?? null;
  };
  Element.prototype.checkVisibility = () => true;
  Element.prototype.getBoundingClientRect = function (this: Element): DOMRect {
    return this.hasAttribute('data-large') ? new DOMRect(0, 0, innerWidth, innerHeight) : new DOMRect(0, 0, 200, 100);
  };
  shown = [];
  choice = 'fold';
  left.clear();
  const makeLine = (_run: unknown, show: () => void): HTMLElement => {
    press = show;
    return createLine(document, words, show);
  };
  over = new Interruptions(document, new ReaderHand(), makeLine, (units) => shown.push(...units));
});

const look = async (): Promise<void> => {
  const appeals = askedJudge();
  do {
    const texts = [find('#text')];
    over.look(over.find(texts), {
      texts,
      publisher: 'The Example',
      appeals,
      choose: () => choice,
      isLeft: (mark) => left.has(mark),
    });
  } while (await appeals.learn());
};
const html = (): string => document.documentElement.outerHTML;
const lines = (): number => document.querySelectorAll('fair-copy-line').length;
const isFolded = (selector: string): boolean => find(selector).hasAttribute('data-fair-copy-folded');

test('folds what is stuck and asks, leaves one line, and gives the page back to the letter', async () => {
  showPage(`${article}<div id="ask" style="position: fixed">${text}</div>`);
  const before = html();
  await look();
  expect([isFolded('#ask'), lines(), over.folded.map(({ category }) => category)]).toEqual([
    true,
    1,
    ['newsletter-signup'],
  ]);
  press();
  expect([html(), shown.length]).toEqual([before, 1]);
  await look();
  expect(html()).toBe(before);
});

test('what is not stuck, or holds the article, is not looked at', async () => {
  for (const body of [`${article}<div>${text}</div>`, `<div style="position: fixed">${article}${text}</div>`]) {
    showPage(body);
    const before = html();
    await look();
    expect(html()).toBe(before);
  }
});

test('takes the veil behind it, and lets the page scroll again', async () => {
  vi.spyOn(document.documentElement, 'scrollHeight', 'get').mockReturnValue(5000);
  showPage(
    `${article}<div id="veil" data-large style="position: fixed"></div><div id="ask" style="position: fixed">${text}</div>`,
  );
  document.body.style.overflowY = 'hidden';
  const before = html();
  // The style sheet that frees it is not at work here.
  vi.spyOn(globalThis, 'getComputedStyle').mockImplementation(
    (element) =>
      ({
        position: (element as HTMLElement).style.position,
        display: 'block',
        backgroundColor: 'white',
        overflowY: element.hasAttribute('data-fair-copy-freed') ? 'auto' : (element as HTMLElement).style.overflowY,
      }) as CSSStyleDeclaration,
  );
  await look();
  expect([isFolded('#ask'), isFolded('#veil'), document.body.hasAttribute('data-fair-copy-freed')]).toEqual([
    true,
    true,
    true,
  ]);
  over.putBack('all');
  expect(html()).toBe(before);
  vi.restoreAllMocks();
});

test('what stands in the way and can not be closed is a wall', async () => {
  showPage(`${article}<div id="ask" data-large style="position: fixed">${text.replace('Close', 'Go')}</div>`);
  await look();
  expect(isFolded('#ask')).toBe(false);
});

test('leaves what the settings leave, what was put back, and what is typed into', async () => {
  const page = `${article}<div id="ask" style="position: fixed">${text}<input type="email"></div>`;
  showPage(page);
  choice = 'leave';
  await look();
  expect(isFolded('#ask')).toBe(false);
  showPage(page);
  choice = 'fold';
  (find('input') as HTMLInputElement).value = 'reader@';
  await look();
  expect(isFolded('#ask')).toBe(false);
  showPage(page);
  await look();
  for (const { marks } of over.folded) left.add(marks[0]!);
  over.putBack('all');
  showPage(page);
  await look();
  expect(isFolded('#ask')).toBe(false);
});

test('hides without a line what the reader wants gone', async () => {
  showPage(`${article}<div id="ask" style="position: fixed">${text}</div>`);
  choice = 'hide';
  await look();
  expect([isFolded('#ask'), lines()]).toEqual([true, 0]);
});

test('gives back what lost its line, and says what the page took away', async () => {
  showPage(`${article}<div id="ask" style="position: fixed">${text}</div>`);
  await look();
  find('fair-copy-line').remove();
  expect(over.mend()).toHaveLength(1);
  expect(isFolded('#ask')).toBe(false);
});
