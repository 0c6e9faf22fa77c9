// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { countShown } from '../../src/content/visible-text.ts';

test('a field named as a member of its form stands in nobody’s way', () => {
  document.body.innerHTML = '<form><input><p>Twelve signs.</p></form>';
  const form = document.querySelector('form')!;
  // What a browser does for `<input name="ownerDocument">`; this document knows no such names.
  Object.defineProperty(form, 'ownerDocument', { value: form.querySelector('input') });
  expect(countShown(form)).toBe(11);
});
