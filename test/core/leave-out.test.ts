import { expect, test } from 'vitest';
import { toMarkdown } from '../../src/core/article/to-markdown.ts';
import { toText } from '../../src/core/article/to-text.ts';
import { leaveOut } from '../../src/core/leave-out.ts';
import { readArticle } from '../../src/core/read-article.ts';
import type { Verdict } from '../../src/core/types.ts';
import { parsePage, prose } from './parse-page.ts';

const page = `<title>Rain</title><article><h2>Rain in <i>Brno</i></h2><p>${prose('one')}</p><ul><li>${prose('item', 12)}</li></ul>
  <p>${prose('two')}</p><figure><img src="/a.jpg" alt="A"><figcaption>Seen</figcaption></figure><p>${prose('three')}</p></article>`;

test('leaves out what was judged boilerplate, wrappers that it empties too, and changes nothing', () => {
  const reading = readArticle(parsePage(page), 'https://news.example/2026/rain-in-brno');
  if (!reading.ok) throw new Error(reading.failure);
  const { article } = reading;
  const before = JSON.stringify(article);
  const gone = article.blocks.findIndex((block) => block.text.startsWith('item0'));
  const verdicts = article.blocks.map(({ index }): Verdict => ({
    block: index,
    boilerplate: index === gone,
    score: 0,
    evidence: [],
  }));
  const { tree, blocks } = leaveOut(article, { verdicts });
  expect(blocks.map((block) => block.index)).not.toContain(gone);
  expect(JSON.stringify(tree)).not.toContain('"ul"');
  expect(JSON.stringify(article)).toBe(before);
  expect(toText(blocks)).not.toContain('Seen');
  expect(toMarkdown(tree)).toContain('## Rain in _Brno_');
  expect(toMarkdown(tree)).toContain('![A](https://news.example/a.jpg)');
});

test.each([
  ['', 'empty-page'],
  ['<p> </p>', 'empty-page'],
  ['<frameset><frame src="a"></frameset>', 'empty-page'],
])('a page with no text: "%s"', (html, failure) => {
  expect(readArticle(parsePage(html), '')).toEqual({ ok: false, failure });
});
