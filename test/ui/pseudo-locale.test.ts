// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { defaultSettings } from '../../src/browser/settings.ts';
import type { Summary } from '../../src/core/types.ts';
import type { PageProblem } from '../../src/browser/errors.ts';
import { categoryRows } from '../../src/options/category-rows.ts';
import { settingsFile } from '../../src/options/settings-file-controls.ts';
import { shortcutList } from '../../src/options/shortcut-list.ts';
import { siteList } from '../../src/options/site-list.ts';
import { bundledSites } from '../../src/ui/bundled-sites.ts';
import { problemSentence } from '../../src/ui/problem-sentence.ts';
import { ReadingPage } from '../../src/ui/reading-page.ts';
import { lookTool, moreTool, readerTool, speechTool } from '../../src/ui/reading-tools.ts';
import { siteCleanUp } from '../../src/ui/site-clean-up.ts';
import { takeAway } from '../../src/ui/take-away.ts';
import { mentionsOf, readingOf } from './reading-fixture.ts';

/** Words of the page, names of formats, and signs; everything else has to come from the locale files. */
const notOurs =
  /https:\/\/news\.example\/riga|www\.(news\.)?example(\.com)?|news\.example|Alt\+Shift\+F|Esc|\b[npl]\b|Ana Lima|senator|Portugal|Riga|Ilze Ozola|Jon Ek|The Harbour Ledger|Give two euros|Markdown|JSON|HTML|PT|Mar 2, 2026/g;
const marked = /⟦[^⟦⟧]*⟧/g;

vi.mock('../../src/browser/i18n.ts', () => ({
  getMessage: (key: string, substitutions: string[] = []) =>
    key === 'language' ? 'en' : `⟦${key} ${substitutions.join(' ').replace(/[⟦⟧]/g, '')}⟧`,
}));
vi.mock('../../src/browser/stored-settings.ts', () => ({
  loadSettings: () => Promise.resolve({ ...defaultSettings, sites: { 'www.news.example': 'always' } }),
}));
vi.mock('../../src/browser/permissions.ts', () => ({
  grantedPatterns: () => Promise.resolve([]),
  hasBundledSites: () => Promise.resolve(false),
  hasSite: () => Promise.resolve(true),
}));
vi.mock('../../src/browser/send-to-background.ts', () => ({}));
vi.mock('../../src/browser/commands.ts', () => ({
  listShortcuts: () =>
    Promise.resolve([
      { name: '_execute_action', keys: 'Alt+Shift+F' },
      { name: 'open-reader', keys: '' },
    ]),
}));
vi.mock('../../src/ui/ask-names.ts', () => ({ askNames: () => Promise.resolve(summary) }));
vi.stubGlobal('Highlight', Object);
vi.stubGlobal('CSS', { highlights: new Map() });
vi.stubGlobal('matchMedia', () => ({ matches: true }));
vi.stubGlobal('scrollBy', () => undefined);
Range.prototype.getBoundingClientRect = () => new DOMRect(0, 100, 50, 20);

const reading = readingOf([
  { text: 'Ana Lima, a senator, came from Portugal.' },
  { text: 'Give two euros.', category: 'other' },
]);
const { blocks } = reading.article;
const summary: Summary = {
  people: [
    {
      name: 'Ana Lima',
      forms: ['Ana Lima'],
      mentions: mentionsOf('Ana Lima', blocks),
      role: 'senator',
      weight: 1,
      doubtful: true,
    },
  ],
  countries: [
    {
      code: 'PT',
      forms: [],
      mentions: mentionsOf('Portugal', blocks),
      seats: mentionsOf('Riga', blocks),
      seatForms: ['Riga'],
      weight: 1,
    },
  ],
  implied: [],
  peopleSupported: false,
  countriesRead: 'fully',
};

function strays(root: Element): string[] {
  const own = (words: string): boolean => /\p{L}/u.test(words.replace(marked, '').replace(notOurs, ''));
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) {
    const words = walker.currentNode.textContent ?? '';
    const inArticle = walker.currentNode.parentElement?.closest(
      '.article-body p:not([class]), .sentence, .left-out-text, h1',
    );
    if (!inArticle && own(words)) found.push(words);
  }
  for (const element of root.querySelectorAll('[aria-label], [title], [placeholder], [alt]')) {
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
      const words = element.getAttribute(name) ?? '';
      if (element.tagName !== 'TIME' && own(words)) found.push(words);
    }
  }
  return found;
}

describe('every word of the interface comes from the locale files', () => {
  beforeAll(async () => {
    const app = document.createElement('div');
    app.id = 'app';
    document.body.replaceChildren(app);
    reading.article.partial = true;
    await new ReadingPage(reading, {
      settings: defaultSettings,
      tools: ({ copy, speakable }) => [
        ...speechTool(defaultSettings, speakable),
        ...lookTool(defaultSettings),
        readerTool(1),
        ...moreTool(...takeAway(copy)),
      ],
      putBack: () => undefined,
      showInPage: () => undefined,
    }).show();
    for (const press of document.querySelectorAll<HTMLElement>('.chip, .fold-toggle')) press.click();
  });

  test('in the article’s page, with all its panels', () => {
    expect(document.querySelectorAll('.walk, .fold-panel, .left-out, .look-controls, .panel-link').length).toBe(5);
    expect(strays(document.body)).toEqual([]);
  });

  test.each([
    ['categories', () => categoryRows(defaultSettings, () => Promise.resolve())],
    ['sites', () => siteList()],
    ['file', () => settingsFile(() => undefined)],
    ['shortcuts', () => shortcutList()],
    ['bundled sites', () => bundledSites()],
    [
      'one site',
      () => siteCleanUp({ id: 1, url: 'https://www.news.example/', incognito: false }, defaultSettings, vi.fn()),
    ],
  ])('in the %s of the options and the panels', async (_, build) => {
    const built = await build();
    expect(built.textContent).toContain('⟦');
    expect(strays(built)).toEqual([]);
  });

  test('in every problem there is a sentence for', () => {
    const problems: PageProblem[] = ['browser-page', 'pdf', 'no-access', 'empty', 'not-article', 'too-complex', 'gone'];
    for (const problem of problems) expect(problemSentence(problem)).toMatch(/^⟦[^⟦]*⟧$/);
  });

  test.each(['popup', 'reader', 'options', 'welcome'])('in the markup of the %s page', (name) => {
    const page = readFileSync(`src/${name}/${name}.html`, 'utf8');
    const words = page.replace(/<title>Fair Copy<\/title>/, '').replace(/<[^>]*>/g, '');
    expect(words.trim()).toBe('');
    expect(page).not.toMatch(/\b(aria-label|title|placeholder|alt)="/);
  });
});
