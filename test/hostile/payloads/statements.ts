import { cross, family, type Weapons } from '../payload.ts';

/** What a page may say where a name is expected. */
const sayings: readonly ((weapons: Weapons) => string)[] = [
  ({ code }) => `<script>${code}</script>`,
  ({ code }) => `<img src=x: onerror=${code}>`,
  ({ code }) => `"><svg onload=${code}>`,
  ({ code }) => `'><svg onload=${code}> Ann Reed`,
  ({ code }) => `&lt;img src=x: onerror=${code}&gt;`,
  ({ code }) => `&amp;lt;img src=x: onerror=${code}&amp;gt;`,
  ({ code }) => `javascript:${code}`,
  ({ url }) => `![x](${url}) [x](${url})`,
  () => `=HYPERLINK("http://x","y"),+1\n@SUM(1)`,
  () => '../../../etc/passwd\u0000.html',
  () => '$1 $& $` __MSG_extensionName__ %s {0}',
  () => '\u202egnp.exe\u202c\u2066\u2067 Ann\u200b Reed\u2069',
  () => '\ud800 \udfff \ufffe \uffff',
  () => `${'x'.repeat(3_000)} ${'Reed '.repeat(2_000)}`,
  () => '</title></head><body><h1>Another page</h1>',
  () => '[object Object]',
];

const escape = (text: string): string => text.replaceAll('"', '&quot;');

/** Where a page states something of its article. */
const places: readonly [claim: string, (text: string) => { head?: string; body?: string; root?: string }][] = [
  [
    'title',
    (text) => ({
      head: `<title>${text}</title><meta property="og:title" content="${escape(text)}">`,
      body: `<h1>${text}</h1>`,
    }),
  ],
  [
    'author',
    (text) => ({ head: `<meta name="author" content="${escape(text)}">`, body: `<p class="byline">By ${text}</p>` }),
  ],
  [
    'site',
    (text) => ({
      head: `<meta property="og:site_name" content="${escape(text.slice(0, 70))}"><meta name="description" content="${escape(text)}">`,
    }),
  ],
];

const stated = family(
  'statement',
  cross(sayings, places, (say, [claim, place]) => (weapons: Weapons) => ({ claim, ...place(say(weapons)) })),
);

/** Attributes of the whole page, and dates. */
const attributes = family('attribute', [
  ...[
    '<script>',
    'en" onload="x',
    'x-klingon',
    '../_locales/de',
    '__proto__',
    'constructor',
    'i-default',
    'a'.repeat(5_000),
    '\u0000',
    'EN_us',
    'zh-Hant-x-y-z-1',
    '',
    'und',
    'de-1996-u-co-phonebk-t-x',
    'ar\u202e',
  ].map((lang) => () => ({
    claim: 'lang',
    root: `lang="${escape(lang)}"`,
    body: `<p lang="${escape(lang)}">A paragraph in a language that is none.</p>`,
  })),
  ...['rtl', 'RTL', 'auto', 'ltr" onload="x', '<script>', '__proto__', 'up'].map((dir) => () => ({
    claim: 'dir',
    root: `dir="${escape(dir)}"`,
    body: `<p dir="${escape(dir)}">A paragraph in a direction of its own.</p>`,
  })),
  ...['__proto__', 'constructor', 'app', 'toString', 'a b', '"><script>', 'body'].map((id) => () => ({
    claim: 'id',
    root: `id="${escape(id)}" class="${escape(id)}"`,
  })),
  ...[
    '-271821-04-20',
    '+275760-09-13',
    '99999-99-99',
    '2024-02-30',
    '0000-00-00T00:00',
    'Infinity',
    '2024-10-17T99:99:99+99:99',
    '1e99',
    '__proto__',
    '<script>',
    '2024-10-17T10:00:00Z'.repeat(99),
  ].map((date) => () => ({
    claim: 'date',
    head: `<meta property="article:published_time" content="${escape(date)}"><meta property="article:modified_time" content="${escape(date)}">`,
    body: `<time datetime="${escape(date)}">${date.replaceAll('<', '&lt;')}</time>`,
  })),
]);

/** Structured data: read as data, never merged into anything. */
const linked = family('linked-data', [
  ...[
    '{"@type":"NewsArticle","__proto__":{"polluted":1},"headline":"A headline of the page"}',
    '{"@type":"NewsArticle","constructor":{"prototype":{"polluted":1}},"headline":{"__proto__":{"polluted":1}}}',
    '{"@type":"NewsArticle","author":{"name":{"name":{"name":{"name":"Ann Reed"}}},"__proto__":{"polluted":1}}}',
    '{"@type":"NewsArticle","author":[[[[["Ann Reed"]]]]],"headline":[{"toString":1}]}',
    '{"@type":["NewsArticle",null,7,{}],"headline":7,"author":true,"datePublished":{},"publisher":[]}',
    '{"@type":"NewsArticle","headline":{"name":null},"author":{"name":null},"inLanguage":{"@value":[]}}',
    '{"@type":"NewsArticle","headline":"<img src=x: onerror=pwn(1)>","articleBody":"<script>pwn(1)</script>"}',
    '{"@type":"NewsArticle","@graph":{"@graph":{"@graph":{"@graph":{"@graph":{"@graph":{"@graph":{}}}}}}}}',
    '{"toString":"x","valueOf":"x","@type":"NewsArticle","hasOwnProperty":"x","then":"x"}',
    '[[[[[[[[[[]]]]]]]]]]',
    'null',
    '"NewsArticle"',
    '{"@type":"NewsArticle"',
    '<!--{"@type":"NewsArticle","headline":"A headline in a comment"}-->',
    `{"@type":"NewsArticle","name":"${'x'.repeat(200_000)}","headline":"A headline"}`,
    `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
    `${'{"@graph":'.repeat(5_000)}1${'}'.repeat(5_000)}`,
    `[${Array.from({ length: 5_000 }, () => '{"@type":"NewsArticle"}').join(',')}]`,
    `{"@type":"NewsArticle","author":[${Array.from({ length: 3_000 }, (_, at) => `"Name Number${at}"`).join(',')}]}`,
  ].map((json) => () => ({ claim: 'linked', head: `<script type="application/ld+json">${json}</script>` })),
  // The body that is stated takes the place of what stands on the page.
  ({ code, url }) => ({
    alone: true,
    head: `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${`<p>Words of a body in data<img src='${url}' onerror=${code.replaceAll("'", '')}>. </p>`.repeat(30)}"}</script>`,
  }),
  ({ code }) => ({
    claim: 'linked',
    head: `<script type="application/ld+json">{"@type":"NewsArticle","url":"javascript:${code.replaceAll("'", '')}","mainEntityOfPage":"javascript:1"}</script>`,
  }),
]);

export const statements = [...stated, ...attributes, ...linked];
