import { expect, test } from 'vitest';
import { doPages } from '../../src/cli/do-jobs.ts';
import type { PageJob } from '../../src/cli/jobs.ts';
import type { Engine } from '../../src/cli/parse-arguments.ts';
import { listFixtures } from '../list-fixtures.ts';

const jobs = listFixtures().map<PageJob>(({ name, html, expected }) => ({
  does: 'page',
  file: name,
  html,
  url: expected.url,
  lang: '',
  format: 'markdown',
}));

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

test('jsdom and Chromium read the same from every fixture', { timeout: 240_000 }, async () => {
  const [jsdom, chromium] = [await readAll('jsdom'), await readAll('chromium')];
  expect(Object.values(jsdom).filter((read) => 'line' in (read as object)).length).toBeGreaterThan(12);
  expect(chromium).toEqual(jsdom);
});
