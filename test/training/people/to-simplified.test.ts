import { expect, test } from 'vitest';
import { toSimplified } from '../../../src/training/people/to-simplified.ts';

test('changes the signs and leaves the labels where they are', () => {
  const blocks = [{ index: 0, kind: 'paragraph' as const, text: '張國榮來了' }];
  const example = {
    id: 'a',
    input: { title: '', lang: 'zh', blocks },
    marks: [Uint8Array.of(2, 4, 4, 1, 1)],
    weight: 1,
  };
  const [simplified] = toSimplified([example], 'src/training/people/lists/simplified.txt');
  expect(simplified!.input.blocks[0]!.text).toBe('张国荣来了');
  expect(simplified!.marks).toEqual(example.marks);
});
