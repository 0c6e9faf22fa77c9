import { expect, test } from 'vitest';
import { findPageProblem, looksLikePdf } from '../../src/browser/find-page-problem.ts';

test.each([
  ['https://www.example.com/story', null],
  ['http://localhost:8080/', null],
  ['file:///home/reader/page.html', null],
  ['chrome://newtab/', 'browser-page'],
  ['about:config', 'browser-page'],
  ['moz-extension://abc/reader/reader.html', 'browser-page'],
  ['view-source:https://www.example.com/', 'browser-page'],
  ['about:reader?url=https%3A%2F%2Fwww.example.com%2F', 'reader-view'],
  ['https://chromewebstore.google.com/detail/abc', 'store-page'],
  ['https://chrome.google.com/webstore/category/extensions', 'store-page'],
  ['https://addons.mozilla.org/en-US/firefox/', 'store-page'],
  ['https://www.example.com/?u=https://addons.mozilla.org/', null],
  ['', 'no-access'],
])('%s: %s', (url, problem) => {
  expect(findPageProblem(url)).toBe(problem);
});

test.each([
  ['https://www.example.com/report.pdf', true],
  ['https://www.example.com/report.PDF?download=1#page=2', true],
  ['https://www.example.com/story?file=report.pdf', false],
  ['https://www.example.com/pdf', false],
])('%s looks like a PDF: %s', (url, looks) => {
  expect(looksLikePdf(url)).toBe(looks);
});
