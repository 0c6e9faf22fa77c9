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
