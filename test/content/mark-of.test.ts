import { expect, test } from 'vitest';
import { markOf } from '../../src/content/mark-of.ts';

test('the same text has the same short mark, others have others', () => {
  expect(markOf('Please give.')).toBe(markOf('Please give.'));
  const texts = Array.from({ length: 5000 }, (_, index) => `Please give ${String(index)} pounds.`);
  const marks = new Set(texts.map(markOf));
  expect(marks.size).toBe(texts.length);
  expect(Math.max(...[...marks].map((mark) => mark.length))).toBeLessThan(16);
});
