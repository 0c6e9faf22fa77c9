// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import type { Element, Root } from 'hast';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { articleBody, type ArticleBody } from '../../src/ui/article-body.ts';
import type { ShownReading } from '../../src/ui/shown-reading.ts';
import { readingOf } from './reading-fixture.ts';

vi.mock('../../src/browser/i18n.ts', async () => (await import('./locale-messages.ts')).i18nIn('en'));

const el = (tagName: string, block: number | undefined, ...children: Element['children']): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
  ...(block === undefined ? {} : { data: { block } }),
});
const words = (value: string): Element['children'][number] => ({ type: 'text', value });

let asked: number[][] = [];
beforeEach(() => {
  asked = [];
});

function show(reading: ShownReading, children?: Root['children']): ArticleBody {
  if (children) reading.article.tree = { type: 'root', children };
  return articleBody(reading, true, (blocks) => {
    asked.push(blocks);
    for (const block of blocks) reading.putBack.add(block);
  });
}

/** What a reader sees, line by line. */
function seen(root: Element | HTMLElement): string[] {
  const element = root as HTMLElement;
  if (element.hidden) return [];
  if (element.matches('p, li, .fold-toggle, td')) return [element.textContent];
  return [...element.children].flatMap((child) => seen(child as HTMLElement));
}

const byline = { text: 'By Ana Lima', category: 'byline-or-date' as const };
const appeal = { text: 'Support us with two euros.', category: 'donation-appeal' as const };

describe('what was left out', () => {
  test('has no line over the text when our own head says it, and one everywhere else', () => {
    const { element } = show(readingOf([byline, { text: 'First.' }, byline, { text: 'Last.' }]));
    expect(seen(element)).toEqual(['First.', '1 block left outbyline or date', 'Last.']);
    expect(seen(show(readingOf([byline, appeal, { text: 'First.' }])).element)).toHaveLength(2);
  });

  test('is one line where it stood', () => {
    const { element } = show(readingOf([{ text: 'First.' }, appeal, appeal, { text: 'Last.' }]));
    expect(seen(element)).toEqual(['First.', '2 blocks left outdonation appeal', 'Last.']);
  });

  test('at the very end the list below says it: the line is for paper alone', () => {
    const { element } = show(readingOf([{ text: 'First.' }, appeal, { text: 'Last.' }, appeal]));
    const lines = [...element.querySelectorAll('.fold')];
    expect(lines.map((line) => line.classList.contains('fold-at-end'))).toEqual([false, true]);
    expect(readFileSync('src/ui/left-out.css', 'utf8')).toMatch(/@media screen {\s+\.fold-at-end {\s+display: none/);
  });

  test('opens in place with category, reason and words', () => {
    const { element } = show(readingOf([{ text: 'First.' }, appeal]));
    const toggle = element.querySelector<HTMLButtonElement>('.fold-toggle');
    toggle?.click();
    expect(toggle?.getAttribute('aria-expanded')).toBe('true');
    const panel = element.querySelector('.fold-panel');
    expect(panel?.textContent).toContain('Donation appeal: asks the reader for money');
    expect(panel?.textContent).toContain('Support us with two euros.');
  });

  test('comes back whole and in its place', () => {
    const reading = readingOf([{ text: 'First.' }, appeal, { text: 'Last.' }]);
    const body = show(reading);
    body.element.querySelector<HTMLButtonElement>('.fold-toggle')?.click();
    body.element.querySelector<HTMLButtonElement>('.fold-panel .quiet-button')?.click();
    body.refresh();
    expect(asked).toEqual([[1]]);
    expect(seen(body.element)).toEqual(['First.', 'Support us with two euros.', 'Last.']);
  });

  test('comes back block by block', () => {
    const reading = readingOf([{ text: 'First.' }, appeal, { ...appeal, text: 'Give now.' }]);
    const body = show(reading, [
      el('p', 0, words('First.')),
      el('div', undefined, el('p', 1, words('Support us.')), el('p', 2, words('Give now.'))),
    ]);
    reading.putBack.add(2);
    body.refresh();
    expect(seen(body.element)).toEqual(['First.', '2 blocks left outdonation appeal', 'Give now.']);
  });
});

describe('the element around an appeal', () => {
  test('goes with it when it holds nothing else', () => {
    const reading = readingOf([{ text: 'First.' }, appeal, appeal]);
    const list = el('ul', undefined, el('li', 1, words('One')), el('li', 2, words('Two')));
    const { element } = show(reading, [el('p', 0, words('First.')), list]);
    expect(element.querySelector('ul')?.hidden).toBe(true);
  });

  test('stays when it holds a kept block', () => {
    const reading = readingOf([{ text: 'First.' }, appeal, { text: 'Kept' }]);
    const list = el('ul', undefined, el('li', 1, words('One')), el('li', 2, words('Kept')));
    const { element } = show(reading, [el('p', 0, words('First.')), list]);
    expect(element.querySelector('ul')?.hidden).toBe(false);
    expect(element.querySelectorAll('ul > div')).toHaveLength(0);
    expect(seen(element)).toEqual(['First.', 'Kept', '1 block left outdonation appeal']);
  });

  test('stays when it holds a picture', () => {
    const reading = readingOf([{ text: 'First.' }, appeal]);
    const image: Element = {
      type: 'element',
      tagName: 'img',
      properties: { src: 'https://a.example/i.png' },
      children: [],
    };
    const { element } = show(reading, [
      el('p', 0, words('First.')),
      el('figure', undefined, image, el('figcaption', 1, words('Photo'))),
    ]);
    expect(element.querySelector('figure')?.hidden).toBe(false);
    expect(element.querySelector('figcaption')?.hidden).toBe(true);
  });

  test('a kept block inside one that is left out is never hidden', () => {
    const reading = readingOf([{ text: 'First.' }, appeal, { text: 'Kept' }]);
    const { element } = show(reading, [
      el('p', 0, words('First.')),
      el('ul', undefined, el('li', 1, words('One'), el('ul', undefined, el('li', 2, words('Kept'))))),
    ]);
    const kept = [...element.querySelectorAll<HTMLElement>('li')].at(-1);
    expect(kept?.closest('[hidden]')).toBeNull();
  });
});
