// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { mayBeArticle } from '../../src/content/may-be-article.ts';
import { showPage } from './page.ts';

const paragraph = `<p>${'The bridge was opened on Monday by the minister. '.repeat(4)}</p>`;

test('running text may be an article, but not on the front page', () => {
  showPage(paragraph.repeat(5));
  expect(mayBeArticle(document, 'https://www.example.com/bridge')).toBe(true);
  expect(mayBeArticle(document, 'https://www.example.com/')).toBe(false);
  expect(mayBeArticle(document, 'https://www.example.com/index.html?a=1')).toBe(false);
});

test('text set with line breaks may be one too', () => {
  showPage(`<div>${'A line of text.<br><br>'.repeat(5)}</div>`);
  expect(mayBeArticle(document, 'https://www.example.com/bridge')).toBe(true);
});

test('headlines and teasers are none', () => {
  showPage('<h2>Bridge opened</h2><p>By Ann Reed</p><p>Read more</p>'.repeat(100));
  expect(mayBeArticle(document, 'https://www.example.com/news')).toBe(false);
});
