import type { ElementContent, RootContent } from 'hast';
import { describe, expect, test } from 'vitest';
import { type NumberOf, segment } from '../../../src/core/article/segment.ts';
import { leavesOf } from '../../../src/core/extract/leaves.ts';
import type { Block } from '../../../src/core/types.ts';
import { parsePage } from '../parse-page.ts';

const cut = (html: string, url = 'https://news.example/a/b', numberOf?: NumberOf) => {
  const { body } = parsePage(html);
  return segment(body, new Set(leavesOf(body)), url, body, numberOf);
};
const lines = (blocks: Block[]): string[] => blocks.map(({ kind, text }) => `${kind}: ${text}`);

const elementsOf = (nodes: (RootContent | ElementContent)[]): Extract<ElementContent, { type: 'element' }>[] =>
  nodes.flatMap((node) => (node.type === 'element' ? [node, ...elementsOf(node.children)] : []));
const textOf = (node: ElementContent): string =>
  node.type === 'text'
    ? node.value
    : node.type === 'element'
      ? node.tagName === 'br'
        ? ' '
        : node.children.map(textOf).join('')
      : '';

describe('blocks', () => {
  test('of every kind, in order', () => {
    const { blocks } = cut(`<h2>Heading</h2><p>One <b>two</b>\n three</p><ul><li>item</li><li><p>item p</p></li></ul>
      <blockquote><p>said</p></blockquote><table><tr><td>a</td><td>b</td></tr></table><pre>x  y</pre>
      <figure><img src="/i.jpg"><figcaption>seen</figcaption></figure>`);
    expect(lines(blocks)).toEqual([
      'heading: Heading',
      'paragraph: One two three',
      'list-item: item',
      'list-item: item p',
      'quote: said',
      'table-row: a b',
      'preformatted: x y',
      'caption: seen',
    ]);
  });

  test('bare text between elements, and two line breaks, make paragraphs', () => {
    expect(lines(cut('<div>One<p>two</p>three <i>four</i></div>').blocks)).toEqual([
      'paragraph: One',
      'paragraph: two',
      'paragraph: three four',
    ]);
    expect(lines(cut('<div>One<br>still one<br> <br>two</div>').blocks)).toEqual([
      'paragraph: One still one',
      'paragraph: two',
    ]);
  });

  test('a table used for layout is walked', () => {
    expect(lines(cut('<table><tr><td><p>one</p><p>two</p></td></tr></table>').blocks)).toEqual([
      'paragraph: one',
      'paragraph: two',
    ]);
  });

  test('captions by class name, prose in a figure not', () => {
    expect(cut('<div><p class="wp-caption-text">Seen here</p></div>').blocks[0]?.kind).toBe('caption');
    const long = Array.from({ length: 95 }, (_, i) => `word${i}`).join(' ');
    expect(cut(`<figure><img src="/i.jpg"><p>${long}</p></figure>`).blocks[0]?.kind).toBe('paragraph');
  });

  test('a line right after a picture that says what the picture says of itself is its caption', () => {
    const seen = 'Divers raise the third engine of the ferry';
    const kindOf = (alt: string, line: string, between = '') =>
      cut(`<div><div><img src="/i.jpg" alt="${alt}"></div>${between}<div><p>${line}</p></div></div>`).blocks.at(-1)
        ?.kind;
    expect(kindOf(seen, `${seen}.`)).toBe('caption');
    expect(kindOf(seen, `${seen} (photo: A. Berg)`)).toBe('caption');
    expect(kindOf(`Ferry to be rebuilt – ${seen}`, seen)).toBe('caption');
    expect(kindOf('Karl Ostrand', 'Karl Ostrand')).toBe('caption');
    expect(kindOf('Karl Ostrand', 'Karl Ostrand led the team that raised it')).toBe('paragraph');
    expect(kindOf('', 'Two of the engines were saved.')).toBe('paragraph');
    expect(kindOf(seen, `${seen}.`, '<p>Two of the engines were saved.</p>')).toBe('paragraph');
  });

  test('a line named for the description of a picture is its caption, a description of something else is not', () => {
    expect(cut('<div><p class="img-description">Seen here</p></div>').blocks[0]?.kind).toBe('caption');
    expect(cut('<div><p class="job-description">Seen here</p></div>').blocks[0]?.kind).toBe('paragraph');
    expect(cut('<div class="image-grid"><p>Seen here</p></div>').blocks[0]?.kind).toBe('paragraph');
  });

  test('no captions where an article is about credits, or a whole text is a figure', () => {
    const line = '<p>The bank gave nine credits, and took back two.</p>';
    expect(cut(`<article class="tag-tax-credits">${line}</article>`).blocks[0]?.kind).toBe('paragraph');
    expect(cut(`<div class="photo-credits">${line}</div>`).blocks[0]?.kind).toBe('caption');
    const many = line.repeat(25);
    expect(cut(`<div class="[&_figcaption]:mt-2">${many}</div>`).blocks[0]?.kind).toBe('paragraph');
    expect(cut(`<figure><img src="/i.jpg">${many}</figure>`).blocks[0]?.kind).toBe('paragraph');
    expect(cut(`<figure><img src="/i.jpg">${line}</figure>`).blocks[0]?.kind).toBe('caption');
  });
});

test('the text nodes of a block, one after another, are its text', () => {
  const { tree, blocks } = cut(
    '<div> A <b> b</b><br>\n c <a href="/x">d </a> <i> e</i> </div><p>\u200bf&nbsp;\n g </p>',
  );
  const carriers = elementsOf(tree.children).filter((node) => node.data?.block !== undefined);
  expect(carriers.map(textOf)).toEqual(blocks.map((block) => block.text));
  expect(blocks.map((block) => block.text)).toEqual(['A b c d e', 'f g']);
});

describe('the tree', () => {
  test('holds allow-listed elements and attributes only', () => {
    const { tree } = cut(`<p onclick="x()" style="color:red" id="body" class="c">Text
      <a href="javascript:alert(1)">bad</a> <a href="/good" onclick="x()" target="_top">good</a>
      <img src="data:image/png;base64,x"><img src="/a.jpg" onerror="x()" alt="A"><svg><script>x</script><text>t</text></svg>
      <iframe srcdoc="<p>x</p>"></iframe><x-custom>own</x-custom></p><object data="x">o</object>`);
    const elements = elementsOf(tree.children);
    expect(new Set(elements.map((node) => node.tagName))).toEqual(new Set(['div', 'p', 'a', 'img']));
    expect(elements.flatMap((node) => Object.entries(node.properties))).toEqual([
      ['href', 'https://news.example/good'],
      ['src', 'https://news.example/a.jpg'],
      ['alt', 'A'],
    ]);
  });

  test('has lazy pictures with their true address', () => {
    const images = (html: string) =>
      elementsOf(cut(html).tree.children)
        .filter((node) => node.tagName === 'img')
        .map((node) => node.properties);
    expect(images('<p>x <img src="data:image/gif;base64,R0" data-src="/real.jpg" alt="Real"></p>')).toEqual([
      { src: 'https://news.example/real.jpg', alt: 'Real' },
    ]);
    expect(images('<p>x<picture><source data-srcset="/a.webp 1x, /b.webp 2x"><img alt="P"></picture></p>')).toEqual([
      {
        src: 'https://news.example/a.webp',
        alt: 'P',
        srcSet: 'https://news.example/a.webp 1x, https://news.example/b.webp 2x',
      },
    ]);
    expect(images('<p>x<img src="/pixel.gif" width="1" height="1"></p>')).toEqual([]);
  });

  test('resolves against the base of the page when it is of the web', () => {
    const link = (base: string) =>
      elementsOf(cut(`<base href="${base}"><p><a href="x">y</a></p>`).tree.children).find(
        (node) => node.tagName === 'a',
      )?.properties.href;
    expect(link('https://cdn.example/d/')).toBe('https://cdn.example/d/x');
    expect(link('javascript:alert(1)//')).toBe('https://news.example/a/x');
  });

  test('survives nesting of any depth', () => {
    const deep = `${'<div>'.repeat(900)}<p>deep down</p>`;
    expect(lines(cut(deep).blocks)).toEqual(['paragraph: deep down']);
  });

  test('survives a line of any number of parts', () => {
    const { body } = parsePage('<p></p>');
    const paragraph = body.querySelector('p')!;
    for (let at = 0; at < 150_000; at++) paragraph.append('rain ');
    const { blocks } = segment(body, new Set(leavesOf(body)), 'https://news.example/a/b');
    expect(blocks.map(({ text }) => text.length)).toEqual([5 * 150_000 - 1]);
  });
});

test('the shape of a block: links, buttons, wrappers, landmark, box', () => {
  const { blocks } = cut(`<div class="article-body"><p>One</p><p>Two</p></div>
    <aside class="support-box" id="donateBlock"><p>Give <a href="https://pay.example/give-now">now</a> <button>Go</button></p><p><b>bold</b></p></aside>`);
  const [one, two, give, bold] = blocks.map((block) => block.shape);
  expect(give).toMatchObject({
    tag: 'p',
    wrappers: ['support', 'box', 'donate', 'block'],
    links: 1,
    linkChars: 3,
    outwardLinks: 1,
    buttons: 1,
    landmark: 'aside',
    linkWords: ['give', 'now'],
  });
  expect(bold?.emphasisChars).toBe(4);
  expect(one?.box).toBe(two?.box);
  expect(give?.box).toBe(bold?.box);
  expect(one?.box).not.toBe(give?.box);
});

test('blocks know the live elements they came from', () => {
  const numbers = new Map([
    ['one', 7],
    ['two', 8],
    ['three', 9],
  ]);
  const { blocks } = cut(
    '<p id="one">One</p><div id="two">two <b id="three">three</b><p id="x">four</p></div>',
    undefined,
    ({ id }) => numbers.get(id),
  );
  expect(blocks.map((block) => block.sources)).toEqual([[7], [9], []]);
});

test('a relative address on a page of unknown address is no link', () => {
  const { tree } = cut('<p>One <a href="/story">two</a> <a href="https://news.example/b">three</a></p>', '');
  const links = elementsOf(tree.children).filter(({ tagName }) => tagName === 'a');
  expect(links.map(({ properties }) => properties)).toEqual([{ href: 'https://news.example/b' }]);
});
