import { describe, expect, test } from 'vitest';
import { shownDate } from '../../../../src/core/extract/metadata/shown-date.ts';
import { parsePage } from '../../parse-page.ts';

const shown = (html: string, lang = 'en'): string => {
  const document = parsePage(html);
  return shownDate(document, document.querySelector('h1'), lang);
};

test.each([
  ['<time>October 17, 2024</time>', '2024-10-17'],
  ['<p class="post-date">Published on Oct 17, 2024</p>', '2024-10-17'],
  ['<p class="post-date">Thursday, October 17th, 2024</p>', '2024-10-17'],
  ['<abbr itemprop="datePublished" title="2024-10-17T08:00:00-05:00">a month ago</abbr>', '2024-10-17T08:00:00-05:00'],
  ['<span class="date">17.10.2024</span>', '2024-10-17'],
  ['<span class="date">2024/10/17</span>', '2024-10-17'],
  ['<span class="date">10/17/2024</span>', '2024-10-17'],
  ['<span class="date">10/11/2024</span>', ''],
  ['<span class="date">Updated October 17, 2024</span>', ''],
  ['<ol class="comments"><li><time datetime="2024-10-17"></time></li></ol>', ''],
  ['<p class="update">On October 17, 2024 the rain began.</p>', ''],
])('%s shows "%s"', (html, date) => {
  expect(shown(html)).toBe(date);
});

test('a page that is called after its comments still has its date', () => {
  const page = '<article class="has-comments"><h1>Rain</h1><time datetime="2024-10-17"></time></article>';
  expect(shown(`<html><body class="has-comments">${page}</body></html>`)).toBe('2024-10-17');
});

describe('beside the headline', () => {
  test.each([
    ['<h1>Rain</h1><div><p>Jane Doe</p><small>October 17, 2024</small></div>', '2024-10-17'],
    ['<div>17.10.2024</div><h1>Rain</h1>', '2024-10-17'],
    ['<h1>Rain</h1><p>Posted on the 17/10/2024 at 19:00 by Jane</p>', '2024-10-17'],
    ['<h1>Rain</h1><p>Oct. 17, 2024 · 5 min read</p>', '2024-10-17'],
    ['<h1>Rain</h1><p>Sept. 17, 2024</p>', '2024-09-17'],
    ['<h1>Rain</h1><p>Last updated:</p><p>October 17, 2024</p>', ''],
    ['<h1>Rain</h1><p>October 17, 2024 was a wet day.</p>', ''],
    ['<h1>Rain</h1><div class="related"><p>October 17, 2024</p></div>', ''],
    [`<h1>Rain</h1>${'<p>It rained.</p>'.repeat(30)}<p>October 17, 2024</p>`, ''],
    ['<p>October 17, 2024</p>', ''],
  ])('%s shows "%s"', (html, date) => {
    expect(shown(html)).toBe(date);
  });

  test.each([
    ['de', '17. Oktober 2024'],
    ['fr', '17 octobre 2024'],
    ['es', '17 de octubre de 2024'],
    ['ru', '17 октября 2024, 19:00'],
    ['ru', 'Опубликовано 17 октября 2024'],
    ['fr', 'Publié le 17 octobre 2024'],
    ['uk', '17 жовтня 2024'],
    ['pl', '17 października 2024'],
    ['ja', '2024年10月17日'],
    ['tr', '17 Ekim 2024'],
  ])('in %s: %s', (lang, text) => {
    expect(shown(`<h1>A</h1><p>${text}</p>`, lang)).toBe('2024-10-17');
  });
});
