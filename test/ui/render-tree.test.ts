// @vitest-environment jsdom
import fc from 'fast-check';
import type { Root } from 'hast';
import { describe, expect, test } from 'vitest';
import { allowedMarkup } from '../../src/ui/allowed-markup.ts';
import { renderTree } from '../../src/ui/render-tree.ts';

const base = 'https://news.example/a/story.html';

interface Made {
  type: string;
  tagName?: string;
  value?: string;
  properties?: Record<string, unknown>;
  children?: unknown[];
  data?: unknown;
}

const text = (value: string): Made => ({ type: 'text', value });
const made = (tagName: string, properties: Record<string, unknown> = {}, ...children: unknown[]): Made => ({
  type: 'element',
  tagName,
  properties,
  children,
});

function render(children: unknown[], images = true): { holder: HTMLElement; blocks: Map<number, HTMLElement> } {
  const { fragment, blocks } = renderTree({ type: 'root', children } as Root, { base, images });
  const holder = document.createElement('div');
  holder.append(fragment);
  return { holder, blocks };
}

const htmlOf = (...children: unknown[]): string => render(children).holder.innerHTML;

describe('markup', () => {
  test('keeps the structure of an article', () => {
    const list = made('ul', {}, made('li', {}, text('one')), made('li', {}, made('b', {}, text('two'))));
    expect(htmlOf(made('h2', {}, text('Head')), list)).toBe('<h2>Head</h2><ul><li>one</li><li><b>two</b></li></ul>');
  });

  test('the only headline is the page’s', () => {
    expect(htmlOf(made('h1', {}, text('Again')))).toBe('<h2>Again</h2>');
  });

  test.each(['script', 'style', 'iframe', 'svg', 'math', 'template', 'object', 'noscript', 'textarea', 'SCRIPT'])(
    'drops %s with all that is in it',
    (tag) => {
      expect(htmlOf(made(tag, { src: 'https://bad.example/' }, text('alert(1)')), text('kept'))).toBe('kept');
    },
  );

  test('an unknown element loses its element, not its text', () => {
    expect(htmlOf(made('x-card', { id: 'app' }, made('p', {}, text('kept'))))).toBe('<p>kept</p>');
  });

  test('text that looks like markup stays text', () => {
    const { holder } = render([made('p', {}, text('<img src=x onerror=alert(1)>'))]);
    expect(holder.textContent).toBe('<img src=x onerror=alert(1)>');
    expect(holder.querySelector('img')).toBeNull();
  });

  test('shows a tree nested deeper than the call stack', () => {
    let node: Made = made('span', {}, text('deep'));
    for (let depth = 0; depth < 50_000; depth++) node = made('div', {}, node);
    const { holder } = render([node]);
    expect(holder.textContent).toBe('deep');
    expect(holder.querySelectorAll('div').length).toBeLessThan(100);
  });

  test.each([
    null,
    7,
    'text',
    [],
    { type: 'element' },
    { type: 'element', tagName: 3 },
    { type: 'text' },
    { type: 'raw' },
  ])('passes over a node that is none: %j', (node) => {
    expect(htmlOf(node, text('after'))).toBe('after');
  });
});

describe('attributes', () => {
  test('nothing but the listed ones, whatever the tree says', () => {
    const names = fc.constantFrom(
      'onclick',
      'style',
      'id',
      'className',
      'srcDoc',
      'ping',
      'target',
      'name',
      'href',
      'src',
    );
    const tags = fc.constantFrom(...allowedMarkup.keys(), 'form', 'base', 'x-y');
    const values = fc.constantFrom(
      'javascript:alert(1)',
      'https://a.example/',
      ' java\tscript:1',
      'data:text/html,x',
      'x',
    );
    const own = new Set([
      'title',
      'href',
      'rel',
      'target',
      'alt',
      'src',
      'loading',
      'decoding',
      'referrerpolicy',
      'class',
    ]);
    const unknownSize = '--width: 3000; --height: 2000;';
    fc.assert(
      fc.property(tags, fc.dictionary(names, values), (tag, properties) => {
        const { holder } = render([made(tag, properties, text('t'))]);
        for (const element of holder.querySelectorAll('*')) {
          for (const { name, value } of element.attributes) {
            // A picture's place has its size in numbers of ours.
            if (name === 'style') expect([element.className, value]).toEqual(['picture of-unknown-size', unknownSize]);
            else expect(own).toContain(name);
            expect(value).not.toMatch(/^\s*(javascript|data):/i);
          }
          if (element.tagName !== 'SPAN' && element.tagName !== 'DIV') expect(element.className).toBe('');
        }
      }),
    );
  });

  test.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://a/b',
    'http://[',
  ])('a link to %s leads nowhere', (href) => {
    expect(htmlOf(made('a', { href }, text('t')))).toBe('<a>t</a>');
  });

  test('a link opens beside, says where it leads and tells the site nothing', () => {
    const link = render([made('a', { href: '../b?c=1' }, text('t'))]).holder.querySelector('a');
    expect(link?.href).toBe('https://news.example/b?c=1');
    expect(link?.title).toBe('https://news.example/b?c=1');
    expect(link?.rel).toBe('noopener noreferrer');
    expect(link?.target).toBe('_blank');
  });

  test('mail links stay', () => {
    const link = render([made('a', { href: 'mailto:desk@news.example' }, text('t'))]).holder.querySelector('a');
    expect(link?.href).toBe('mailto:desk@news.example');
  });

  test.each([
    ['ar', 'rtl', 'ar', 'rtl'],
    ['PT-br', 'ltr', 'pt-BR', 'ltr'],
    ['"><script>', 'sideways', '', ''],
    ['x'.repeat(500), '', '', ''],
  ])('language %j and direction %j', (lang, dir, shownLang, shownDir) => {
    const paragraph = render([made('p', { lang, dir }, text('t'))]).holder.querySelector('p');
    expect(paragraph?.lang).toBe(shownLang);
    expect(paragraph?.dir).toBe(shownDir);
  });
});

describe('pictures', () => {
  const picture = made('img', { src: '/p.jpg', alt: 'A bridge', width: 640, height: '360', onError: 'alert(1)' });

  test('are lazy, without referrer, and keep their room', () => {
    const image = render([picture]).holder.querySelector('img');
    expect(image?.src).toBe('https://news.example/p.jpg');
    expect(image?.getAttribute('loading')).toBe('lazy');
    expect(image?.getAttribute('referrerpolicy')).toBe('no-referrer');
    expect(image?.parentElement?.style.cssText).toBe('--width: 640; --height: 360;');
    expect(image?.hasAttribute('onerror')).toBe(false);
  });

  test.each([
    { width: 640 },
    { width: 0, height: 360 },
    { width: -1, height: 2 },
    { width: '50%', height: '9em' },
    { width: 1e9, height: 1 },
    { width: [640], height: {} },
  ])('of unknown size, %j, have a place as well, and in a line of words none', (size) => {
    const unknown = made('img', { src: '/p.jpg', alt: '', ...size });
    expect(render([made('p', {}, unknown)]).holder.querySelector('.of-unknown-size')).not.toBeNull();
    expect(render([made('p', {}, text('Thanks '), unknown)]).holder.querySelector('.picture')).toBeNull();
  });

  test('switched off, none is asked for, and its description stands there', () => {
    const { holder } = render([picture], false);
    expect(holder.querySelector('img')).toBeNull();
    expect(holder.textContent).toBe('A bridge');
  });

  test('one that cannot be loaded gives way to its description', () => {
    const { holder } = render([picture]);
    holder.querySelector('img')?.dispatchEvent(new Event('error'));
    expect(holder.textContent).toBe('A bridge');
    expect(holder.querySelector('.no-image')?.parentElement?.className).toBe('picture');
  });

  test('one without a web address is not asked for', () => {
    expect(render([made('img', { src: 'file:///etc/passwd', alt: '' })]).holder.querySelector('img')).toBeNull();
  });
});

test('blocks are found again, and the first of two with one number', () => {
  const first = { ...made('p', {}, text('a')), data: { block: 3 } };
  const second = { ...made('p', {}, text('b')), data: { block: 3 } };
  const third = { ...made('x-line', {}, text('c')), data: { block: 4 } };
  const { blocks } = render([first, second, third, { ...made('p'), data: { block: '5' } }]);
  expect([...blocks].map(([block, element]) => [block, element.textContent])).toEqual([
    [3, 'a'],
    [4, 'c'],
  ]);
});
