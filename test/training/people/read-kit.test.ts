import { describe, expect, test } from 'vitest';
import { inflectName } from '../../../src/training/people/inflect-name.ts';
import { readKit } from '../../../src/training/people/read-kit.ts';
import { makeSynthetic } from '../../../src/training/people/synthetic.ts';

const folder = 'src/training/people';

describe('readKit', () => {
  test('joins its own names and those of the lists', () => {
    const kit = readKit(folder, 'nl');
    expect(kit.surnames).toContain('van den Berg');
    expect(kit.men.length).toBeGreaterThan(100);
    expect(new Set(kit.men).size).toBe(kit.men.length);
  });

  test('made-up news marks people by character, the same each time', () => {
    const kit = readKit(folder, 'uk');
    const [example] = makeSynthetic([kit], 1);
    expect(makeSynthetic([kit], 1)[0]).toEqual(example);
    example!.input.blocks.forEach((block, i) => {
      expect(example!.marks[i]).toHaveLength(block.text.length);
    });
  });
});

test('inflectName knows cases, and leaves other languages alone', () => {
  expect(inflectName('Іван Шевченко', 'uk', 'g', false)).toBe('Івана Шевченка');
  expect(inflectName('Jan Bakker', 'nl', 'g', false)).toBe('Jan Bakker');
});
