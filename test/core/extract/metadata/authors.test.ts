import { describe, expect, test } from 'vitest';
import { readJsonLd } from '../../../../src/core/extract/metadata/json-ld.ts';
import { MetaTags } from '../../../../src/core/extract/metadata/meta-tags.ts';
import { readMetadata } from '../../../../src/core/extract/metadata/read-metadata.ts';
import { parsePage } from '../../parse-page.ts';

function authorsOf(html: string): string[] {
  const document = parsePage(html);
  return readMetadata(document, 'https://herald.example/rain', readJsonLd(document), new MetaTags(document)).authors;
}
const jsonLd = (...graph: object[]): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@graph': graph })}</script>`;
const HEAD = '<title>Rain over Brno</title><h1>Rain over Brno</h1>';
const BODY = `<p>${'The rain had not stopped for days, and the market stayed shut. '.repeat(5)}</p>`;

describe('near the headline', () => {
  test.each([
    'Von Jane Doe',
    'Par Jane Doe',
    'Por Jane Doe',
    'Di Jane Doe',
    'Texte : Jane Doe',
    'Текст: Jane Doe',
    'Автор: Jane Doe',
    'Autor: Jane Doe',
    'Oprac. Jane Doe',
    'This story was written by Jane Doe',
    'By Jane Doe, Senior Analyst',
    'By Jane Doe, MD, FACLM',
  ])('"%s" names the author', (line) => {
    expect(authorsOf(`${HEAD}<div>${line}</div>${BODY}`)).toEqual(['Jane Doe']);
    // Not in the middle of the text.
    expect(authorsOf(`${HEAD}${BODY}${BODY}${BODY}<p>${line.replace(/.*by/i, 'von')}, sagt er</p>`)).toEqual([]);
  });

  test.each([
    ['a date in its line', '<div>12 March 2025 · Jane Doe</div>'],
    ['a date and a trade in its line', '<p>Jane Doe | Senior Writer | March 12, 2025</p>'],
    ['a date in the next line', '<p>Jane Doe</p><p><span>12.03.2025</span> · <span>6 min read</span></p>'],
    ['a date in the line before', '<time>12 March 2025</time><div><a href="/u/12">Jane Doe</a></div>'],
    ['a trade and a date', '<div>Jane Doe</div><div>Senior Writer</div><div>12 March 2025</div>'],
  ])('a full name beside %s is the author', (_, line) => {
    expect(authorsOf(`${HEAD}${line}${BODY}`)).toEqual(['Jane Doe']);
    expect(authorsOf(`${line}${HEAD}${BODY}`)).toEqual(['Jane Doe']);
  });

  test.each([
    ['a section', '<nav><a href="/c">Jane Doe</a></nav>', '<p>Jane Doe</p><p>12 March 2025</p>'],
    ['a tag', '', '<a rel="tag" href="/t">Jane Doe</a> <p>12 March 2025</p>'],
    ['words of the text', '', '<p>Rain Market</p><p>12 March 2025</p>'],
    ['a caption', '', '<figure><figcaption>Jane Doe</figcaption></figure><p>12 March 2025</p>'],
    ['who wrote another article', '', '<article><p>Jane Doe</p><p>12 March 2025</p></article>'],
    ['who did something else', '', '<p>Reviewed by</p><p>Jane Doe</p><p>12 March 2025</p>'],
    ['a name in a sentence', '', `<p>${'He said to me: '.repeat(9)}<a href="/j">Jane Doe</a> <i>2025</i></p>`],
    ['a name without a date', '', '<p>Jane Doe</p>'],
  ])('%s is not', (_, before, line) => {
    const around = (text: string): string => `<article>${HEAD}</article>${text}${BODY}`;
    expect(authorsOf(around('<p>Jane Doe</p><p>12 March 2025</p>'))).toEqual(['Jane Doe']);
    expect(authorsOf(before + around(line))).toEqual([]);
  });

  test('nor is who the article is about', () => {
    const page = (title: string): string =>
      `<title>${title}</title><h1>${title}</h1><p>Jane Doe</p><p>12 March 2025</p>${BODY}`;
    expect(authorsOf(page('Rain over Brno'))).toEqual(['Jane Doe']);
    expect(authorsOf(page('Jane Doe returns to Brno'))).toEqual([]);
  });

  test('is no second guess where the page states its house', () => {
    const stated = '<meta property="og:site_name" content="Herald"><meta name="author" content="Herald">';
    expect(authorsOf(`${stated}${HEAD}<p>Jane Doe</p><p>12 March 2025</p>${BODY}`)).toEqual(['Herald']);
    expect(authorsOf(`${stated}${HEAD}<p>By Jane Doe</p>${BODY}`)).toEqual(['Jane Doe']);
  });
});

describe('a list of names', () => {
  test.each([
    ['goes on behind a sign', '<p>Von: <a>Jane Doe</a>, <a>John Roe</a> und <a>Ann Poe</a></p>', 3],
    ['ends with the next element', '<p>By <a>Jane Doe</a> <a>More Stories</a></p>', 1],
    ['ends with who edited it', '<p>By <a>Jane Doe</a> Edited by <a>John Roe</a></p>', 1],
    ['goes on behind a degree', '<p>By Jane Doe, PhD; John Roe, MD</p>', 2],
    ['ends with an employer', '<p>By Jane Doe, Director, Health and Home</p>', 1],
  ])('%s', (_, line, count) => {
    expect(authorsOf(`${HEAD}${line}${BODY}`)).toEqual(['Jane Doe', 'John Roe', 'Ann Poe'].slice(0, count));
  });

  test('of elements ends where something else begins', () => {
    const link = (name: string): string => `<a rel="author" href="#">${name}</a>`;
    expect(authorsOf(`${HEAD}<p>${link('Jane Doe')} and ${link('John Roe')}</p>`)).toEqual(['Jane Doe', 'John Roe']);
    expect(authorsOf(`${HEAD}${link('Jane Doe')}${BODY}<h2>Snow</h2>${link('John Roe')}`)).toEqual(['Jane Doe']);
    expect(authorsOf(`${HEAD}Fact-checked by ${link('John Roe')} Written by ${link('Jane Doe')}`)).toEqual([
      'Jane Doe',
    ]);
  });
});

describe('what is stated', () => {
  test.each([
    [
      'an organisation keeps its "&"',
      jsonLd({ '@type': 'Article', author: { '@type': 'Organization', name: 'Doe & Roe' } }),
      ['Doe & Roe'],
    ],
    [
      'the page has it',
      jsonLd({ '@type': 'WebPage', author: { '@id': '#j' } }, { '@id': '#j', name: 'Jane Doe' }),
      ['Jane Doe'],
    ],
    [
      'journals name all',
      '<meta name="dc.creator" content="Jane Doe"><meta name="citation_author" content="Doe, Jane"><meta name="citation_author" content="John Roe">',
      ['Jane Doe', 'John Roe'],
    ],
    ['who did what names no author', '<meta name="author" content="design: Jane Doe, code: John Roe">', []],
    [
      'an address of the web is no person',
      '<meta name="author" content="rain.example"><p class="byline">Jane Doe</p>',
      ['Jane Doe'],
    ],
    ['a house signs where nobody else does', '<meta name="author" content="Herald Staff">', ['Herald Staff']],
    ['a house gives way', '<meta name="author" content="Herald Staff"><p class="byline">By Jane Doe</p>', ['Jane Doe']],
    ['"Staff" says nothing', '<meta name="author" content="Staff">', []],
    [
      'a login gives way to a name',
      `<meta name="author" content="jane.miller">${HEAD}<p>Jane Miller</p><p>12 March 2025</p>`,
      ['Jane Miller'],
    ],
    ['a login is better than nobody', `<meta name="author" content="jane.miller">${HEAD}`, ['jane.miller']],
  ])('%s', (_, html, authors) => {
    expect(authorsOf(html)).toEqual(authors);
  });
});

describe('elements for authors', () => {
  test.each([
    ['<div class="author-box"><h4 class="author-box__name">Jane Doe</h4></div>'],
    ['<div class="author"><div>Written by</div><div>Jane Doe</div><div>Gardener</div></div>'],
    ['<div class="author"><span>Jane Doe</span><span>Writer</span></div>'],
    ['<p class="byline"><span>Written by</span><span>Jane Doe</span></p>'],
    [
      `<article>${HEAD}<footer><p>${'About this page. '.repeat(20)}</p><a rel="author" href="#">Jane Doe</a></footer></article>`,
    ],
  ])('%s', (html) => {
    expect(authorsOf(html)).toEqual(['Jane Doe']);
  });

  test('may hold one word, if they hold nothing else', () => {
    expect(authorsOf('<a rel="author" href="#">Jane</a>')).toEqual(['Jane']);
    expect(authorsOf('<div class="author-info">Profile</div>')).toEqual([]);
    expect(authorsOf('<div class="post-author-description">Licensed Tea Taster</div>')).toEqual([]);
  });
});

test('who took the pictures is none', () => {
  expect(authorsOf('<p><i>di</i> <a href="#">John Roe</a></p>')).toEqual(['John Roe']);
  expect(authorsOf('<p>Foto <i>di</i> <a href="#">John Roe</a></p>')).toEqual([]);
});

test('the headline is the largest that prints the title', () => {
  const html = `<title>Rain over Brno</title><ul><li><h3>Rain over Brno</h3></li><li>Jane Doe</li><li>12 March 2025</li></ul>
    ${BODY.repeat(3)}<h1>Rain over Brno</h1><p>John Roe</p><p>12 March 2025</p>${BODY}`;
  expect(authorsOf(html)).toEqual(['John Roe']);
});
