import { family } from '../payload.ts';

const said = (name: string): string =>
  `<p>The minister ${name} said on Tuesday that Latvia and Ghana would sign, and ${name} left.</p>`;

/** Letters that nobody sees, that turn lines around, or that look like others: in names, where they would hide somebody. */
export const invisible = family('invisible', [
  ...[
    'Ann\u200b Reed',
    'Ann\u200cRe\u200ded',
    'A\u00adnn Re\u00aded',
    'Ann\u2060 Reed\u2060',
    '\ufeffAnn Reed',
    '\u202eAnn Reed\u202c',
    '\u202eAnn Reed',
    '\u2066Ann\u2069 \u2067Reed\u2069',
    '\u2067\u2067\u2067\u2067Ann Reed',
    'Ann \u061cReed\u200e\u200f',
    'A\u0301nn Re\u0301ed',
    `Ann Ree${'\u0301'.repeat(500)}d`,
    '\u0410nn R\u0435ed',
    'Ａｎｎ Ｒｅｅｄ',
    'Ann\u3000Reed',
    'Ann\u00a0Reed\u2028',
    '\ud800Ann \udc00Reed',
    '\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 Ann Reed',
    '\u{e0041}\u{e006e}\u{e006e} Ann Reed',
    'Ann\u0000 Reed',
    '\u0007\u001b[31mAnn Reed\u001b[0m',
    'Ann &#x202E;deeR&#x202C; Reed',
    'Ann &zwnj;&zwj;&lrm;&rlm; Reed',
    'Ann\ufff9Reed\ufffa\ufffb',
    '\u{1d400}\u{1d427}\u{1d427} \u{1d411}\u{1d41e}\u{1d41e}\u{1d41d}',
  ].map((name) => () => said(name)),
  () => `<p>${'\u200b'.repeat(5_000)}A paragraph behind a crowd of letters that nobody sees.</p>`,
  () => `<p>${'\u202e\u2066'.repeat(2_000)}A paragraph behind a crowd of turns.</p>`,
  () => `<p><bdo dir="rtl">A paragraph that is turned around</bdo> and <bdi>one that is not</bdi>.</p>`,
  () => '<p style="font-size:0">A paragraph of nothing.</p><p style="color:transparent">A paragraph of glass.</p>',
]);

/** How deep a browser's own parser goes in a reasonable time; a script goes further. */
const parsed = 4_000;
const built = 100_000;

/** Deeper than anybody's stack. What is built by script is not shown: layout alone would end the tab. */
export const deeps = family('deep', [
  () => ({ body: `${'<div>'.repeat(parsed)}A paragraph far below.`, alone: true }),
  () => ({
    body: `<div id="deep" hidden style="display:none"></div><script>
      let inner = document.getElementById('deep');
      for (let depth = 0; depth < ${built}; depth += 1) inner = inner.appendChild(document.createElement('div'));
      inner.textContent = 'A paragraph far below.';
    </script>`,
    alone: true,
  }),
  ...['b', 'font', 'blockquote', 'ul', 'table', 'span', 'article', 'q'].map(
    (tag) => () => `${`<${tag}>`.repeat(400)}A paragraph far below.${`</${tag}>`.repeat(400)}`,
  ),
  () => ({ body: `<p>${'<b>'.repeat(400)}A paragraph far below, and shown.${'</b>'.repeat(400)}</p>` }),
]);

const giantMarkup: readonly string[] = [
  ...['class', 'id', 'title', 'style', 'data-x', 'role', 'lang'].map(
    (name) => `<p ${name}="${'x y-'.repeat(60_000)}">A paragraph with much in its ${name}.</p>`,
  ),
  `<p><a href="https://news.example/${'a/'.repeat(100_000)}">A link to a place far away</a> in a paragraph.</p>`,
  `<img src="https://news.example/${'a'.repeat(100_000)}" alt="${'x '.repeat(100_000)}" width="640" height="360">`,
  `<p ${Array.from({ length: 20_000 }, (_, at) => `a${at}`).join(' ')}>A paragraph with many attributes.</p>`,
  `<p>${'x'.repeat(150_000)}</p>`,
  `<p>${'Ann Reed of Ghana said so. '.repeat(3_000)}</p>`,
  `<p>${'<b>a </b>'.repeat(5_000)}</p>`,
  `<p>${'a<br>'.repeat(3_000)}</p>`,
  '<table><tr><td colspan="99999999" rowspan="99999999">A cell as wide as the world.</td></tr></table>',
  `<ol start="-99999999999999999999"><li value="1e308">A thing in a list.</li></ol>`,
  `<p>${'('.repeat(20_000)}${'"'.repeat(20_000)}${'['.repeat(10_000)}${'*_~`'.repeat(5_000)}</p>`,
  `<p>${'&'.repeat(20_000)}${'&amp;'.repeat(10_000)}${'&#'.repeat(10_000)}</p>`,
  `<p>${'<'.repeat(20_000)}</p>`,
  `<p>${'a@b.c https://x.y/ '.repeat(4_000)}</p>`,
];

/** More of everything than anybody needs. */
export const giants = family(
  'giant',
  giantMarkup.map((body) => () => ({ body, claim: 'giant' })),
);
