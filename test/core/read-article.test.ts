import { describe, expect, test } from 'vitest';
import { readArticle, readArticleInSteps } from '../../src/core/read-article.ts';
import { parsePage, prose } from './parse-page.ts';

const url = 'https://news.example/2026/a-story-of-rain';
const page = (): Document =>
  parsePage(
    `<title>A story of rain</title><article><h1>A story of rain</h1>${Array.from({ length: 6 }, (_, i) => `<p>${prose(`rain${i}w`)}</p>`).join('')}</article>`,
  );

describe('reading in steps', () => {
  test('comes to the same as reading in one go', () => {
    const steps = readArticleInSteps(page(), url);
    let pauses = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) pauses += 1;
    const whole = readArticle(page(), url);
    expect(pauses).toBeGreaterThan(5);
    expect({ ...step.value, timing: null }).toEqual({ ...whole, timing: null });
  });

  test('a pause between two steps is not counted as time spent', async () => {
    const steps = readArticleInSteps(page(), url);
    const start = performance.now();
    let paused = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) {
      const before = performance.now();
      await new Promise((resolve) => setTimeout(resolve, 30));
      paused += performance.now() - before;
    }
    const worked = performance.now() - start - paused;
    if (!step.value.ok) throw new Error(step.value.failure);
    const { extract, judge } = step.value.timing;
    expect(extract + judge).toBeLessThanOrEqual(worked);
  });

  test('an empty page is told from one without an article', () => {
    expect(readArticle(parsePage(' '), url)).toEqual({ ok: false, failure: 'empty-page' });
    expect(readArticle(parsePage('<body><script>const words = 1;</script></body>'), url)).toEqual({
      ok: false,
      failure: 'empty-page',
    });
  });
});

test('a doctype of any name is no hindrance', () => {
  const odd = parsePage(`<!doctype<!doctype html><article><p>${prose('a')}</p><p>${prose('b')}</p></article>`);
  expect(readArticle(odd, url).ok).toBe(true);
});
