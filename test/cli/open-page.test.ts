import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { openPage } from '../../src/cli/open-page.ts';

test('runs no script, loads nothing and stops at no style sheet', () => {
  const document = openPage(
    `<style>@media { { } } :is( {</style><style>a{border:1px solid rgb(1 1 1/var(--x))}</style>
     <script>document.title = 'changed'</script><img src="/a.png" onerror="document.title = 'changed'">
     <p style="border-width:.1rem rgb(1 1 1/var(--y))">Text`,
    'https://www.example.com/news/story',
  );
  expect(document.title).toBe('');
  expect(document.querySelector('p')?.textContent.trim()).toBe('Text');
});

test('addresses are those of the page', () => {
  const link = (url: string) => openPage('<a href="b">b</a>', url).querySelector('a')?.href;
  expect(link('https://www.example.com/news/a')).toBe('https://www.example.com/news/b');
  expect(link('https://www.example.org/')).toBe('https://www.example.org/b');
  expect(link('')).not.toContain('example');
});

test('pages that were read do not fill the memory', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const turn = () => new Promise((resolve) => setTimeout(resolve));
  const page = `<p id="a">${'word '.repeat(140_000)}</p>`;
  const opened: WeakRef<Document>[] = [];
  for (let count = 0; count < 6; count += 1) {
    opened.push(new WeakRef(openPage(page, '')));
    await turn();
  }
  for (let round = 0; round < 3; round += 1) {
    collect();
    await turn();
  }
  expect(opened.filter((document) => document.deref()).length).toBeLessThan(5);
});
