// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { unwrapBoxes } from '../../src/ui/unwrap-boxes.ts';

function unwrapped(markup: string): string {
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  unwrapBoxes(body);
  return body.innerHTML;
}

test('boxes of boxes and paragraphs go, and what they hold stays in its order', () => {
  expect(unwrapped('<div><div><div> <h2>One</h2></div><div><p>Two</p> <p>Three</p></div></div></div><p>Four</p>')).toBe(
    ' <h2>One</h2><p>Two</p> <p>Three</p><p>Four</p>',
  );
});

test('a box around words stays, or they would run into each other', () => {
  const markup = '<div>One <em>line</em></div><div><span>another</span></div><p>Two</p>';
  expect(unwrapped(`<div>${markup}</div>`)).toBe(markup);
});

test('a box with nothing in it goes', () => {
  expect(unwrapped('<p>One</p><div><div> </div></div><p>Two</p>')).toBe('<p>One</p> <p>Two</p>');
});
