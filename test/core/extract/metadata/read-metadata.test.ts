import { describe, expect, test } from 'vitest';
import { readJsonLd } from '../../../../src/core/extract/metadata/json-ld.ts';
import { MetaTags } from '../../../../src/core/extract/metadata/meta-tags.ts';
import { httpUrl, readMetadata } from '../../../../src/core/extract/metadata/read-metadata.ts';
import type { Metadata } from '../../../../src/core/types.ts';
import { parsePage } from '../../parse-page.ts';

const read = (html: string, url = 'https://news.example/2026/a-story'): Metadata => {
  const document = parsePage(html);
  return readMetadata(document, url, readJsonLd(document), new MetaTags(document));
};
const jsonLd = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('authors', () => {
  test.each([
    ['By Jane Doe', ['Jane Doe']],
    ['By Jane Doe and John Roe', ['Jane Doe', 'John Roe']],
    ['Von Anna Weiß', ['Anna Weiß']],
    ['Jane Doe, John Roe | The Herald', ['Jane Doe', 'John Roe']],
    ['Jane Doe - updated 12:30', ['Jane Doe']],
    ['https://facebook.example/jane', []],
    ['Share on Facebook', []],
    ['17 October 2024', []],
  ])('%s', (content, authors) => {
    expect(read(`<meta name="author" content="${content}">`).authors).toEqual(authors);
  });

  test('are those of the JSON-LD before those of the meta tags and the page', () => {
    const html = `${jsonLd({ '@type': 'NewsArticle', headline: 'A', author: [{ name: 'Jane Doe' }, { name: 'John Roe' }] })}
      <meta name="author" content="Somebody Else"><p class="byline">By A Third</p>`;
    expect(read(html).authors).toEqual(['Jane Doe', 'John Roe']);
    expect(read(html.replace(/<script.*script>/, '')).authors).toEqual(['Somebody Else']);
    expect(read('<p class="byline">By A Third</p>').authors).toEqual(['A Third']);
  });

  test.each([
    [
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"A","author":{"@id":"#j"}},{"@id":"#j","@type":"Person","name":"Jane Doe"}]}</script>',
    ],
    ['<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Jane Doe">'],
    ['<div class="meta"><p>Written by</p><p>Jane Doe</p></div>'],
    ['<div><span>2 May 2026</span><span>By Jane Doe</span></div>'],
    ['<div class="post__author">Jane Doe, MD, PhD</div>'],
    ['<a href="/authors/jane-doe">Jane Doe</a><div class="related"><a href="/authors/joe">Joe Other</a></div>'],
    ['<meta name="author" content="news.example"><p class="byline">Jane Doe</p>'],
  ])('are found in %s', (html) => {
    expect(read(html).authors).toEqual(['Jane Doe']);
  });

  test('are not who comments, nor what a paragraph begins with', () => {
    expect(read('<ol class="comments"><li><a href="/authors/joe">Joe Other</a></li></ol>').authors).toEqual([]);
    expect(read(`<p>By Friday Morning ${'the rain had stopped in all of the towns. '.repeat(4)}</p>`).authors).toEqual(
      [],
    );
  });

  test('are the publisher only where the page names nobody else', () => {
    const outlet = '<meta property="og:site_name" content="The Herald"><meta name="author" content="The Herald">';
    expect(read(outlet).authors).toEqual(['The Herald']);
    expect(read(`${outlet}<p class="byline">By Jane Doe</p>`).authors).toEqual(['Jane Doe']);
    expect(read('<meta property="og:site_name" content="The Herald">').authors).toEqual([]);
  });

  test.each([
    ['<p>by: <!-- -->Jane Doe<!-- -->, <!-- -->17 Oct 2024</p>'],
    ['<div class="byline"><p>Jane Doe</p><p>Chief Political Correspondent</p></div>'],
    ['<body class="has-comments"><h1>Rain</h1><a rel="author" href="#">Jane Doe</a></body>'],
    ['<article><h1>Rain</h1><footer><a rel="author" href="#">Jane Doe</a></footer></article>'],
    ['<p class="byline">Authors: Jane Doe | The Herald</p>'],
  ])('are found without what stands around them in %s', (html) => {
    expect(read(html).authors).toEqual(['Jane Doe']);
  });
});

describe('title', () => {
  test.each([
    [
      '<meta property="og:title" content="Floods: what to know about rain in Brno"><h1>What to know about the rain in Brno</h1>',
      'What to know about the rain in Brno',
    ],
    ['<meta property="og:title" content="Floods in Brno"><h1>A message from our editor</h1>', 'Floods in Brno'],
    ['<title>Rain floods the old town - The Herald</title>', 'Rain floods the old town'],
    ['<title>The Herald | Rain floods the old town</title>', 'Rain floods the old town'],
    ['<title>Rain - and then snow</title>', 'Rain - and then snow'],
    ['<title>Rain floods the old</title><h1>Rain floods the old town of Brno</h1>', 'Rain floods the old town of Brno'],
    [
      '<title>Rain floods the old town – live</title><h1>Rain floods the old town, and the new</h1>',
      'Rain floods the old town, and the new',
    ],
    ['<h1>Only a heading here</h1>', 'Only a heading here'],
    [
      '<title>Rain floods the old town | Weather Desk</title><h1>Weather</h1><h2>Rain floods the old town</h2>',
      'Rain floods the old town',
    ],
    [
      '<title>What is rain - a short guide</title><h1>Weather</h1><h2>What is rain?</h2>',
      'What is rain - a short guide',
    ],
  ])('%s', (html, title) => {
    expect(read(`<meta property="og:site_name" content="The Herald">${html}`).title).toBe(title);
  });
});

test.each([
  ['<meta name="citation_publication_date" content="2026-01-02">'],
  ['<meta name="publish-time" content="soon"><meta name="published-date" content="2026-01-02">'],
  [jsonLd({ '@graph': [{ '@type': 'WebPage' }, { '@type': 'ItemPage', datePublished: '2026-01-02' }] })],
])('published in %s', (html) => {
  expect(read(html).published).toBe('2026-01-02');
});

test('the address tells the day where the page does not', () => {
  const url = 'https://news.example/2026/01/02/a-story';
  expect(read('<h1>Rain</h1>', url).published).toBe('2026-01-02');
  expect(read('<h1>Rain</h1><time>3 January 2026</time>', url).published).toBe('2026-01-03');
});

test('who publishes, and what was changed or will be, is no date of publication', () => {
  const others = ['article:publisher', 'modified-date', 'expires', 'unpublish-date'];
  expect(read(others.map((name) => `<meta name="${name}" content="2026-01-02">`).join('')).published).toBe('');
});

test('published and updated, the date told apart only when it differs', () => {
  const article = { '@type': 'NewsArticle', headline: 'A', datePublished: '2026-01-02T03:04:05Z' };
  expect(read(jsonLd({ ...article, dateModified: '2026-01-02T03:04:05Z' }))).toMatchObject({
    published: '2026-01-02T03:04:05Z',
    updated: '',
  });
  expect(read(jsonLd({ ...article, dateModified: '2026-01-03' })).updated).toBe('2026-01-03');
  expect(read('<article><time datetime="2026-05-06">6 May</time></article>').published).toBe('2026-05-06');
});

test('what a page does not state stays empty', () => {
  expect(read('<p>Text</p>')).toEqual({
    title: '',
    authors: [],
    published: '',
    updated: '',
    siteName: '',
    lang: '',
    dir: '',
    url: 'https://news.example/2026/a-story',
    description: '',
  });
});

describe('hostile pages', () => {
  test('a language that is none is dropped', () => {
    expect(read('<html lang="&quot;><script>x</script>">').lang).toBe('');
    expect(read('<html lang="en_US">').lang).toBe('en-US');
    expect(read('<html dir="javascript:x">').dir).toBe('');
  });

  test('JSON-LD of any shape is survived', () => {
    for (const value of [
      null,
      [],
      'x',
      7,
      { '@type': 5 },
      { '@type': ['NewsArticle'], author: { name: { name: 3 } } },
      { '@graph': [[[{}]]] },
    ]) {
      expect(read(jsonLd(value)).authors).toEqual([]);
    }
    expect(
      read(
        '<script type="application/ld+json">{"@type":"NewsArticle","__proto__":{"polluted":1},"headline":"A"}</script>',
      ).title,
    ).toBe('A');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('addresses are of the web or nothing', () => {
    expect(httpUrl('javascript:alert(1)')).toBe('');
    expect(httpUrl('data:text/html,x')).toBe('');
    expect(httpUrl('not an address')).toBe('');
    expect(httpUrl('https://news.example/a b')).toBe('https://news.example/a%20b');
  });
});
