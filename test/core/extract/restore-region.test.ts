import { expect, test } from 'vitest';
import { prose } from '../parse-page.ts';
import { found, paragraphs } from './found.ts';

test('a short text, when a long box about its author was taken for it', () => {
  const text = found(
    `<main><h1>A story of rain</h1><section><p>${prose('rain', 20)}</p></section><section><p>${prose('dry', 20)}</p></section>
    <div class="author-bio">${paragraphs('bio', 4)}</div></main>`,
  );
  expect(text).toContain('rain0');
  expect(text).toContain('dry0');
});

test('of the main part, when a long box was taken for it, no menu, but the links that a paragraph announces', () => {
  const links = (name: string): string =>
    `<ul>${[0, 1, 2, 3].map((i) => `<li>\n      <a href="/${i}">${name} ${i}</a>\n    </li>`).join('\n')}</ul>`;
  const text = found(
    `<main><div class="tabs">${links('Section')}</div><h1>A story of rain</h1><section><p>${prose('rain', 20)}</p></section>
    <section><p>${prose('dry', 20)}</p><p>These towns have called for help so far:</p>${links('Town')}</section>
    <div class="author-bio">${paragraphs('bio', 4)}</div></main>`,
  );
  expect(text).toContain('rain0');
  expect(text).toContain('Town 3');
  expect(text).not.toContain('Section');
});
