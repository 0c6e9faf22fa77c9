import { expect, test } from 'vitest';
import { hostFromInput } from '../../src/options/host-from-input.ts';

test.each([
  ['www.example.com', 'www.example.com'],
  ['  Example.COM ', 'example.com'],
  ['https://news.example/a/story?x=1', 'news.example'],
  ['http://news.example:8080/', 'news.example'],
  ['münchen.example', 'xn--mnchen-3ya.example'],
  ['', undefined],
  ['not a site', undefined],
  ['localhost', undefined],
  ['ftp://files.example/', undefined],
  ['*.example.com', undefined],
  ['javascript:alert(1)', undefined],
])('%j', (input, host) => {
  expect(hostFromInput(input)).toBe(host);
});
