import type { ElementContent } from 'hast';
import { expect, test } from 'vitest';
import { foldSpace } from '../../../src/core/article/fold-space.ts';
import { growthOf } from '../../growth-of.ts';

const text = (value: string): ElementContent => ({ type: 'text', value });
const br: ElementContent = { type: 'element', tagName: 'br', properties: {}, children: [] };
const inline = (...children: ElementContent[]): ElementContent => ({
  type: 'element',
  tagName: 'i',
  properties: {},
  children,
});
const valueOf = (node: ElementContent): string =>
  node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(valueOf).join('') : '';

test.each([
  [[text('  a\n b ')], 'a b', ['a b']],
  [[text('a '), inline(text(' b ')), text(' ')], 'a b', ['a ', 'b', '']],
  [[br, text('a'), br, br, text(' b'), br], 'a b', ['', 'a', '', '', 'b', '']],
  [[text(' '), inline(), text('\u200b')], '', ['', '', '']],
  [[text('a'), text(''), text('b')], 'ab', ['a', '', 'b']],
  [[text('\u200d'), inline(text(' \u2060')), br], '', ['', '', '']],
  [[text('a\u200db '), inline(text('\u200d'))], 'a\u200db \u200d', ['a\u200db ', '\u200d']],
])('the text nodes one after another are the text', (nodes, folded, values) => {
  expect(foldSpace(nodes)).toBe(folded);
  expect(nodes.map(valueOf)).toEqual(values);
});

test('eight times the pieces take about eight times as long, not sixty-four', () => {
  const prepare = (pieces: number) => {
    const nodes = Array.from({ length: pieces }, (_, at) => inline(text(`The harbour of day ${at} was closed `)));
    return () => foldSpace(nodes);
  };
  expect(growthOf(prepare, 5_000, 40_000, 25)).toBeLessThan(25);
});
