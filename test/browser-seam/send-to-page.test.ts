import { beforeEach, expect, test, vi } from 'vitest';
import { pageReading } from './page-reading.ts';

const page = vi.hoisted(() => ({
  /** Answers of the content script, one a message; an error is thrown. */
  answers: [] as unknown[],
  /** What the browser says to being let in. */
  refusal: null as Error | null,
  contentType: 'text/html',
  injected: [] as string[],
}));

vi.mock('../../src/browser/browser.ts', () => ({
  browser: {
    runtime: { getManifest: () => ({ content_scripts: [{ matches: ['*://*.example.com/*'] }] }) },
    tabs: {
      sendMessage: () => {
        const answer = page.answers.shift();
        if (answer === 'never') return new Promise(() => undefined);
        return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
      },
    },
    scripting: {
      insertCSS: () => Promise.resolve(),
      executeScript: ({ files }: { files?: string[] }) => {
        if (page.answers[0] === 'never') return new Promise(() => undefined);
        if (page.refusal) return Promise.reject(page.refusal);
        if (files) page.injected.push(...files);
        return Promise.resolve([{ result: page.contentType }]);
      },
    },
  },
}));

const { lastReading, putBack, readPage, showMention } = await import('../../src/browser/send-to-page.ts');
const tab = { id: 4, url: 'https://www.example.com/bridge', incognito: false };
const nobody = new Error('Could not establish connection. Receiving end does not exist.');

beforeEach(() => {
  Object.assign(page, { answers: [], refusal: null, contentType: 'text/html', injected: [] });
});

test('asks the script that is there to put back', async () => {
  page.answers = [pageReading()];
  expect(await putBack(tab, 'all')).toEqual({ ok: true, value: pageReading() });
  expect(page.injected).toEqual([]);
});

test('does not believe a page that says it is of another site', async () => {
  page.answers = [pageReading()];
  expect(await readPage({ ...tab, url: 'https://another-site.example/bridge' })).toEqual({
    ok: false,
    problem: 'gone',
  });
});

test('brings the script in when nobody answers, and only what does nothing by itself', async () => {
  page.answers = [nobody, pageReading()];
  expect(await putBack(tab, 'all')).toMatchObject({ ok: true });
  expect(page.injected).toEqual(['/content/in-place.js']);
});

test('to read, what reads in the page is brought in at once', async () => {
  const url = 'https://another-site.example/bridge';
  const reading = pageReading();
  if (reading.reading.ok) reading.reading.article.metadata.url = url;
  page.answers = [{ ...reading, url }];
  expect(await readPage({ ...tab, url })).toMatchObject({ ok: true });
  expect(page.injected).toEqual(['/content/in-place.js']);
});

test.each([
  ['https://www.example.com/a', 'Cannot access contents of the page.', 'no-access'],
  ['https://www.example.com/a', 'Frame with ID 0 is showing error page', 'error-page'],
  ['https://www.example.com/a', 'No tab with id: 4.', 'gone'],
  ['https://www.example.com/a.pdf', 'Missing host permission for the tab', 'pdf'],
])('%s, "%s": %s', async (url, message, problem) => {
  page.answers = [nobody];
  page.refusal = new Error(message);
  expect(await readPage({ ...tab, url })).toEqual({ ok: false, problem });
});

test('knows a PDF by its type', async () => {
  page.answers = [{ ...pageReading(), reading: { ok: false, failure: 'empty-page' } }];
  page.contentType = 'application/pdf';
  expect(await readPage(tab)).toEqual({ ok: false, problem: 'pdf' });
});

test("does not try the browser's own pages", async () => {
  expect(await readPage({ ...tab, url: 'about:config' })).toEqual({ ok: false, problem: 'browser-page' });
});

test.each([
  ['empty-page', 'empty'],
  ['no-article', 'not-article'],
  ['too-complex', 'too-complex'],
])('a reading that failed with %s is %s', async (failure, problem) => {
  page.answers = [{ ...pageReading(), reading: { ok: false, failure } }];
  expect(await readPage(tab)).toEqual({ ok: false, problem });
});

test('takes no answer that is not a reading', async () => {
  page.answers = [{ ...pageReading(), url: 'javascript:alert(1)' }];
  expect(await readPage(tab)).toEqual({ ok: false, problem: 'gone' });
  page.answers = [{ ...pageReading(), folded: 'all' }];
  expect(await lastReading(tab)).toBeNull();
});

test('a mention is shown when the page says so, and never when it is gone', async () => {
  page.answers = [true, 'yes', nobody];
  const mention = { block: 0, start: 0, end: 3 };
  expect(await showMention(tab, mention)).toBe(true);
  expect(await showMention(tab, mention)).toBe(false);
  expect(await showMention(tab, mention)).toBe(false);
});

test.each([
  ['answers nobody', () => putBack(tab, 'all')],
  ['lets nobody in', () => readPage(tab)],
])('a page that %s is not waited for without end', async (_, ask) => {
  vi.useFakeTimers();
  page.answers = ['never'];
  const reading = ask();
  await vi.runAllTimersAsync();
  expect(await reading).toEqual({ ok: false, problem: 'no-answer' });
  vi.useRealTimers();
});
