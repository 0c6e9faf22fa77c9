// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultSettings } from '../../src/browser/settings.ts';
import type { NamesInput, Summary } from '../../src/core/types.ts';
import { ReadingPage } from '../../src/ui/reading-page.ts';
import type { ShownReading } from '../../src/ui/shown-reading.ts';
import { mentionsOf, readingOf } from './reading-fixture.ts';

const asked: NamesInput[] = [];
let answer: (input: NamesInput) => Promise<Summary>;

vi.mock('../../src/browser/i18n.ts', async () => (await import('./locale-messages.ts')).i18nIn('en'));
vi.mock('../../src/ui/ask-names.ts', () => ({
  askNames: (input: NamesInput) => {
    asked.push(input);
    return answer(input);
  },
}));
vi.stubGlobal('Highlight', Object);
vi.stubGlobal('CSS', { highlights: new Map() });
vi.stubGlobal('matchMedia', () => ({ matches: true }));
vi.stubGlobal('scrollBy', () => undefined);
Range.prototype.getBoundingClientRect = () => new DOMRect(0, 100, 50, 20);

let reading: ShownReading;
const told: number[][] = [];
const text = (selector: string): string => document.querySelector(selector)?.textContent ?? '';
const press = (selector: string): void => {
  document.querySelector<HTMLElement>(selector)?.click();
};

const nobody: Summary = { people: [], countries: [], implied: [], peopleSupported: true, countriesRead: 'fully' };

function show(): Promise<void> {
  const page = new ReadingPage(reading, {
    settings: defaultSettings,
    tools: () => [],
    putBack: (blocks) => told.push(blocks),
    showInPage: null,
  });
  return page.show();
}

beforeEach(() => {
  asked.length = 0;
  told.length = 0;
  answer = (input) =>
    Promise.resolve({
      ...nobody,
      people: [
        {
          name: 'Ana Lima',
          forms: ['Ana Lima'],
          mentions: mentionsOf('Ana Lima', input.blocks as never),
          weight: 1,
          doubtful: false,
        },
      ],
    });
  const app = document.createElement('div');
  app.id = 'app';
  const region = document.createElement('p');
  region.id = 'announcements';
  document.body.replaceChildren(app, region);
  reading = readingOf([
    { text: 'Ana Lima came.' },
    { text: 'Ana Lima asks: give two euros.', category: 'donation-appeal' },
    { text: 'Nobody left.' },
  ]);
});

test('says what the page says of itself', async () => {
  reading.article.metadata.updated = '2026-03-04';
  await show();
  expect(text('h1')).toBe('Ministers meet in Riga');
  expect(text('.byline')).toBe('Ilze Ozola, Jon Ek');
  expect([...(document.querySelector('.source')?.children ?? [])].map((part) => part.textContent)).toEqual([
    'The Harbour Ledger',
    'Mar 2, 2026',
    '1 min',
  ]);
  expect(text('.updated')).toBe('Updated Mar 4, 2026');
});

test('the text is there before the names', async () => {
  let found: (summary: Summary) => void = () => undefined;
  answer = () => new Promise((resolve) => (found = resolve));
  const shown = show();
  expect(text('.article-body')).toContain('Ana Lima came.');
  expect(document.querySelector('.index')?.getAttribute('aria-busy')).toBe('true');
  await vi.waitFor(() => {
    expect(asked).toHaveLength(1);
  });
  found(nobody);
  await shown;
  expect(text('.in-a-line')).toBe('Names no people and no countries.');
  expect(document.querySelector('.index')?.getAttribute('aria-busy')).toBe('false');
});

test('when the names fail, the text stays and one sentence says so', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  answer = () => Promise.reject(new Error('no'));
  await show();
  expect(text('.article-body')).toContain('Ana Lima came.');
  expect(text('.index')).toBe('The names could not be read this time.');
});

test('how sure we are stands over the text', async () => {
  reading.article.kind = 'unsure';
  reading.article.partial = true;
  reading.judgement.cancelled = { share: 0.42, blocks: [1] };
  answer = () => Promise.resolve({ ...nobody, peopleSupported: false });
  reading.article.metadata.lang = 'th';
  await show();
  expect([...document.querySelectorAll('.notice')].map((notice) => notice.textContent)).toEqual([
    'This may not be an article.',
    'Only the beginning is free to read; that is what you see here.',
    'Everything is shown: leaving out what looked like appeals would have taken 42% of the text.',
    'People are not yet read in Thai; countries are.',
  ]);
});

test('hostile language and direction do not reach the page', async () => {
  reading.article.metadata.lang = '"><script>';
  reading.article.metadata.dir = 'sideways' as never;
  await show();
  expect(document.querySelector<HTMLElement>('.article-body')?.lang).toBe('');
  expect(document.querySelector<HTMLElement>('.article-body')?.dir).toBe('auto');
});

describe('putting back', () => {
  test('one block: the view, the list, the names and the page all follow, and the focus is on the text', async () => {
    await show();
    expect(asked[0]?.blocks.map(({ index }) => index)).toEqual([0, 2]);
    press('.fold-toggle');
    press('.fold-panel .quiet-button');
    expect(told).toEqual([[1]]);
    expect(document.activeElement?.textContent).toBe('Ana Lima asks: give two euros.');
    expect(document.querySelector('.left-out')).toBeNull();
    await vi.waitFor(() => {
      expect(text('.chip-count')).toBe('2');
    });
    expect(asked[1]?.blocks.map(({ index }) => index)).toEqual([0, 1, 2]);
  });

  test('the names are told once, and again only when they are others', async () => {
    const told: string[] = [];
    const region = document.getElementById('announcements')!;
    const observer = new MutationObserver(() => told.push(region.textContent));
    observer.observe(region, { childList: true });
    reading = readingOf([
      { text: 'Ana Lima came.' },
      { text: 'Give two euros.', category: 'donation-appeal' },
      { text: 'Nobody left.' },
    ]);
    await show();
    press('.fold-toggle');
    press('.fold-panel .quiet-button');
    await vi.waitFor(() => {
      expect(asked).toHaveLength(2);
    });
    await new Promise((done) => setTimeout(done, 60));
    observer.disconnect();
    expect(told.filter((sentence) => sentence !== '')).toEqual(['Names 1 person: Ana Lima.', '1 block put back']);
  });

  test('all, from the list at the end, which stays open while something is left', async () => {
    reading = readingOf([
      { text: 'First.' },
      { text: 'Give.', category: 'donation-appeal' },
      { text: 'Middle.' },
      { text: 'Subscribe.', category: 'membership-or-subscribe' },
    ]);
    await show();
    expect(text('.left-out > summary')).toBe('2 blocks left out: donation appeal and subscription offer');
    const list = document.querySelector<HTMLDetailsElement>('.left-out');
    if (list) list.open = true;
    press('.left-out-item .quiet-button');
    expect(document.querySelector<HTMLDetailsElement>('.left-out')?.open).toBe(true);
    expect(text('.left-out > summary')).toBe('1 block left out: subscription offer');
    press('.left-out-item .quiet-button');
    expect(told).toEqual([[1], [3]]);
  });
});

describe('keys', () => {
  const key = (name: string): boolean =>
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));

  test('Escape lets go of a name before it closes the popup', async () => {
    await show();
    press('.chip');
    expect(key('Escape')).toBe(false);
    expect(document.querySelector('.chosen')).toBeNull();
    expect(key('Escape')).toBe(true);
  });
});
