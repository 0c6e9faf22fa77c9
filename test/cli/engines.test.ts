import fc from 'fast-check';
import { expect, test } from 'vitest';
import { doPages } from '../../src/cli/do-jobs.ts';
import type { PageJob } from '../../src/cli/jobs.ts';
import type { Engine } from '../../src/cli/parse-arguments.ts';
import { parsePage } from '../core/parse-page.ts';
import { mutatedPage, randomPage } from '../core/random-pages.ts';
import { listFixtures } from '../list-fixtures.ts';

const toJob = (file: string, html: string, url: string): PageJob => ({
  does: 'page',
  file,
  html,
  url,
  lang: '',
  format: 'markdown',
});

/** Pages of ours, and others of anything: the same in every run. */
const jobs = [
  ...listFixtures().map(({ name, html, expected }) => toJob(name, html, expected.url)),
  ...[randomPage, mutatedPage]
    .flatMap((pages) => fc.sample(pages, { seed: 20241017, numRuns: 30 }))
    // Where elements overlap, their parsers disagree; what one of them wrote both read alike.
    .map((html) => parsePage(html).documentElement.outerHTML)
    .map((html, at) => toJob(`random-${at}`, html, 'https://news.example/2024/storm')),
];

/** What an engine made of each fixture, the time that it took aside. */
async function readAll(engine: Engine): Promise<Record<string, unknown>> {
  const read: Record<string, unknown> = {};
  for await (const outcome of doPages(jobs, engine)) {
    read[jobs[Object.keys(read).length]?.file ?? ''] = outcome.ok
      ? { ...outcome.result, line: { ...outcome.result.line, ms: null } }
      : outcome;
  }
  return read;
}

test(
  'jsdom and Chromium read the same from every fixture, and from pages of anything',
  { timeout: 240_000 },
  async () => {
    const [jsdom, chromium] = [await readAll('jsdom'), await readAll('chromium')];
    expect(Object.values(jsdom).filter((read) => 'line' in (read as object)).length).toBeGreaterThan(12);
    expect(chromium).toEqual(jsdom);
  },
);
