import { expect, test } from 'vitest';
import { remember } from '../../../src/core/text/remember.ts';

test('a text is looked at once, and what is found is the same object', () => {
  const asked: string[] = [];
  const find = remember((text) => {
    asked.push(text);
    return { length: text.length };
  });
  expect(find('oak')).toBe(find('oak'));
  expect(find('__proto__')).toEqual({ length: 9 });
  expect(asked).toEqual(['oak', '__proto__']);
});

test('a long session forgets what came first, and finds it again', () => {
  let asked = 0;
  const find = remember((text) => {
    asked += 1;
    return { length: text.length };
  });
  for (let number = 0; number < 30_000; number++) find(String(number));
  expect(find('7').length).toBe(1);
  expect(asked).toBe(30_001);
});
