import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { checkPageReading } from '../../src/browser/check-page-reading.ts';
import { pageReading } from './page-reading.ts';

/** The same reading with one field changed; the path is written with dots. */
function withField(path: string, value: unknown): unknown {
  const reading: unknown = pageReading();
  const names = path.split('.');
  const last = names.pop() ?? '';
  let holder = reading as Record<string, unknown>;
  for (const name of names) holder = holder[name] as Record<string, unknown>;
  holder[last] = value;
  return reading;
}

const node = (tagName: string, properties: object, children: unknown[] = []): object => ({
  type: 'element',
  tagName,
  properties,
  children,
});

describe('checkPageReading', () => {
  it('lets a reading through as it is', () => {
    const reading = pageReading();
    expect(checkPageReading(reading)).toBe(reading);
  });

  it('lets a failure through', () => {
    expect(checkPageReading(withField('reading', { ok: false, failure: 'no-article' }))).not.toBeNull();
  });

  test.each([
    ['url', 'javascript:alert(1)'],
    ['url', 7],
    ['folded', [-1]],
    ['folded', 'all'],
    ['automatic', 'yes'],
    ['reading', null],
    ['reading', { ok: false, failure: 'because' }],
    ['reading.article.metadata.title', { toString: 'x' }],
    ['reading.article.metadata.title', 'x'.repeat(100_000)],
    ['reading.article.metadata.dir', 'up'],
    ['reading.article.metadata.url', 'data:text/html,x'],
    ['reading.article.metadata.authors', 'Ann Reed'],
    ['reading.article.kind', 'poem'],
    ['reading.article.blocks', []],
    ['reading.article.blocks.0.index', 1],
    ['reading.article.blocks.0.text', 7],
    ['reading.article.blocks.0.shape.links', Number.NaN],
    ['reading.article.blocks.0.sources', [1.5]],
    ['reading.judgement.verdicts.1.block', 0],
    ['reading.judgement.verdicts.1.boilerplate', 1],
    ['reading.judgement.cancelled', { share: 'all', blocks: [] }],
    ['reading.timing.extract', Number.POSITIVE_INFINITY],
    ['reading.article.tree.type', 'element'],
    ['url', 'https:'],
    ['url', 'https://'],
    ['reading.article.metadata.url', 'https://another-site.example/bridge'],
    ['reading.article.metadata.url', 'http://www.example.com/bridge'],
    ['reading.article.blocks.0.shape.landmark', 'main'],
    ['reading.judgement.verdicts.1.category', '__proto__'],
    ['reading.judgement.verdicts.1.category', 'constructor'],
    ['reading.judgement.verdicts.1.evidence', ['toString']],
    ['besides', [{ mark: 'x', category: 'pop-up', evidence: [], text: '' }]],
    ['reading.article.tree.children.0', node('object', {})],
    ['reading.article.tree.children.0', node('form', {})],
    ['reading.article.tree.children.0', node('base', { href: 'https://other.example/' })],
    ['reading.article.tree.children.0', node('__proto__', {})],
    ['reading.article.tree.children.0', node('a', { ping: 'https://other.example/' })],
    ['reading.article.tree.children.0', node('a', { href: 'https://x.example/', target: '_top' })],
    ['reading.article.tree.children.0', node('img', { srcSet: 'https://x.example/1 1x, javascript:1 2x' })],
    ['reading.article.tree.children.0', { ...node('p', {}), data: { block: -1 } }],
    ['reading.article.tree.children.0', { ...node('p', {}), data: 'block' }],
    ['reading.article.tree.children.0', node('script', {})],
    ['reading.article.tree.children.0', node('p onclick=x', {})],
    ['reading.article.tree.children.0', node('p', { onClick: 'x' })],
    ['reading.article.tree.children.0', node('p', { style: 'x' })],
    ['reading.article.tree.children.0', node('a', { href: 'javascript:alert(1)' })],
    ['reading.article.tree.children.0', node('a', { href: ' javascript:alert(1)' })],
    ['reading.article.tree.children.0', node('a', { href: ['https://example.com'] })],
    ['reading.article.tree.children.0', node('img', { src: 'data:image/svg+xml;base64,x' })],
    ['reading.article.tree.children.0', { type: 'raw', value: '<script>' }],
    ['reading.article.tree.children.0', { type: 'text', value: 7 }],
  ])('refuses %s that is %j', (path, value) => {
    expect(checkPageReading(withField(path, value))).toBeNull();
  });

  it('refuses more text than anybody wrote', () => {
    const long = { type: 'text', value: 'x'.repeat(11_000_000) };
    expect(checkPageReading(withField('reading.article.tree.children.0', long))).toBeNull();
  });

  it('refuses any field of any other kind', () => {
    // Every leaf and branch of a right reading, replaced one at a time.
    const paths: string[] = [];
    const visit = (value: unknown, path: string): void => {
      if (path) paths.push(path);
      if (typeof value !== 'object' || value === null) return;
      for (const [name, inner] of Object.entries(value)) visit(inner, path ? `${path}.${name}` : name);
    };
    visit(pageReading(), '');
    for (const path of paths) {
      for (const wrong of [Symbol.iterator, 1n, () => 1, new Map(), null])
        expect(checkPageReading(withField(path, wrong)), path).toBeNull();
    }
  });

  it('refuses a tree without end', () => {
    let deep: object = node('p', {});
    for (let depth = 0; depth < 300; depth += 1) deep = node('div', {}, [deep]);
    expect(checkPageReading(withField('reading.article.tree.children.0', deep))).toBeNull();
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (whole, part) => {
        expect(checkPageReading(whole)).toBeNull();
        checkPageReading(withField('reading.article.tree.children', part));
        checkPageReading(withField('reading.judgement', part));
      }),
    );
  });
});
