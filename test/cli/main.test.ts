import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'fair-copy-cli-'));

interface Run {
  out: string;
  err: string;
  status: number | null;
}

async function run(command: string, args: string[], input: string | Uint8Array = ''): Promise<Run> {
  const child = spawn(command, args);
  child.stdin.end(input);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [out, err, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { out, err, status };
}

const clean = (args: string[], input?: string | Uint8Array) =>
  run(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], input);

const lines = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

/** A page in the shape of a short news story; `place` makes its text its own. */
function page(place: string, head = '<meta charset="utf-8">'): string {
  return `<!doctype html><html lang="en"><head>${head}<title>Bridge opens in ${place}</title></head><body>
<nav><a href="/">Home</a> <a href="/world">World</a></nav>
<article><h1>Bridge opens in ${place}</h1>
<p>The new bridge over the river in ${place} was opened to traffic on Tuesday morning, eleven months later than planned.</p>
<p>Several hundred people walked across before the first cars were let through, among them workers who had built it, and their children.</p>
<p>The old bridge, which was closed after a flood washed out one of its piers, is to be taken down before the end of the year, the city said.</p>
<p>Traffic between the two banks had been led over a temporary crossing, and queues of an hour or more were common in the morning.</p>
</article><footer>All rights reserved</footer></body></html>`;
}

function save(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

beforeAll(() => {
  save('plain.html', page('Arlen'));
  save('packed.html.gz', gzipSync(page('Brockton')));
  save('empty.html', '<!doctype html><title>Nothing</title>');
  save('broken.html.gz', gzipSync(page('Corwen')).subarray(0, 200));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe.concurrent('npm run -s clean', { timeout: 120_000 }, () => {
  test('prints nothing but the body of a page', async () => {
    const { out, err, status } = await run('npm', ['run', '-s', 'clean', '--', join(folder, 'plain.html')]);
    expect([status, err]).toEqual([0, '']);
    const printed = out.split('\n');
    expect(printed).toHaveLength(5);
    expect(printed[0]).toMatch(/^The new bridge over the river in Arlen was .* than planned\.$/);
    expect(printed[3]).toMatch(/^Traffic .* morning\.$/);
    expect(printed[4]).toBe('');
  });

  test('reads a page from standard input, packed or not', async () => {
    const plain = await clean(['-'], page('Dunmore'));
    const packed = await clean(['-'], gzipSync(page('Dunmore')));
    expect(plain.out).toContain('in Dunmore was');
    expect(packed).toEqual(plain);
  });

  test('prints JSON with all that is known of the page', async () => {
    const head =
      '<meta charset="utf-8"><meta name="author" content="Ines Okafor"><meta property="og:site_name" content="The Post">';
    const { out, status } = await clean(
      ['--format', 'json', '--url', 'https://www.example.com/a', '-'],
      page('Elmira', head),
    );
    expect(status).toBe(0);
    const [line] = lines(out);
    expect(Object.keys(line ?? {}).sort()).toEqual([
      'byline',
      'countries',
      'id',
      'implied',
      'lang',
      'ms',
      'people',
      'published',
      'removed',
      'siteName',
      'text',
      'title',
    ]);
    expect(line).toMatchObject({
      id: '-',
      title: 'Bridge opens in Elmira',
      byline: 'Ines Okafor',
      siteName: 'The Post',
      lang: 'en',
    });
    expect(Object.keys(line?.['ms'] as object)).toEqual(['extract', 'judge', 'names']);
  });

  test('prints Markdown', async () => {
    const { out } = await clean(['--format', 'markdown', join(folder, 'plain.html')]);
    expect(out).toMatch(/^# Bridge opens in Arlen$/m);
    expect(out).toMatch(/^The new bridge .* than planned\.$/m);
  });

  test.each([
    ['no page', []],
    ['an unknown option', ['--colour', 'a.html']],
    ['a list that is not there', ['--pages', join(folder, 'none.jsonl')]],
  ])('%s: status 2 and one line that says what was wrong', async (_what, args) => {
    const { out, err, status } = await clean(args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/^clean: .+\n$/);
  });

  test('a page that can not be read: status 1 and one line', async () => {
    const { out, err, status } = await clean([join(folder, 'none.html')]);
    expect([status, out]).toEqual([1, '']);
    expect(err).toBe(`clean: ${join(folder, 'none.html')}: no such file or directory\n`);
  });

  test('pages come one a line, in order, and bad ones do not stop the others', async () => {
    const rows = [
      { id: 'b', file: 'packed.html.gz', url: 'https://www.example.com/b' },
      { id: 'none', file: 'none.html' },
      { id: 'empty', file: 'empty.html' },
      { id: 'broken', file: 'broken.html.gz' },
      { id: 'nameless' },
      { id: 7, file: 'plain.html', lang: 'en' },
    ];
    const list = save('pages.jsonl', `${rows.map((row) => JSON.stringify(row)).join('\n')}\n\n{"id":\n`);
    const { out, err, status } = await clean(['--pages', list]);
    expect([status, err]).toEqual([1, '']);
    const printed = lines(out);
    expect(printed.map(({ id }) => id)).toEqual(['b', 'none', 'empty', 'broken', 'nameless', 7, 'line 8']);
    expect(printed[0]).toMatchObject({ title: 'Bridge opens in Brockton', people: [], removed: [] });
    expect(printed[5]).toMatchObject({ title: 'Bridge opens in Arlen' });
    for (const failed of [1, 2, 3, 4, 6]) expect(Object.keys(printed[failed] ?? {})).toEqual(['id', 'error']);
  });

  test('blocks get a verdict each', async () => {
    const rows = [
      {
        id: 'ask',
        lang: 'en',
        text: 'Please support our journalism with a donation today. Every contribution helps us to keep reporting.',
      },
      {
        id: 'news',
        lang: 'en',
        text: 'The bridge was closed on Tuesday after engineers found cracks in two of its piers, the city council said.',
        context: { prev: 'Traffic was led over another crossing.' },
      },
    ];
    const list = save('blocks.jsonl', rows.map((row) => JSON.stringify(row)).join('\n'));
    const { out, status } = await clean(['--blocks', list]);
    expect(status).toBe(0);
    const [ask, news] = lines(out);
    expect(Object.keys(ask ?? {})).toEqual(['id', 'boilerplate', 'category', 'score', 'reason']);
    expect(ask).toMatchObject({ id: 'ask', boilerplate: true, category: 'donation-appeal' });
    expect(ask?.['reason']).toMatch(/^It .*\.$/);
    expect(news).toMatchObject({ id: 'news', boilerplate: false, category: '', reason: '' });
  });

  test('texts get their people and countries', async () => {
    const rows = [
      {
        id: 't',
        lang: 'en',
        text: 'Ines Okafor, a teacher from Ghana, met the Ghanaian minister Paul Lindgren.\nOkafor then flew to Norway.',
      },
      { id: 'no text' },
    ];
    const list = save('texts.jsonl', rows.map((row) => JSON.stringify(row)).join('\n'));
    const { out, status } = await clean(['--texts', list]);
    expect(status).toBe(1);
    const [found, failed] = lines(out);
    expect(found).toMatchObject({
      id: 't',
      people: [
        { name: 'Ines Okafor', mentions: ['Ines Okafor', 'Okafor'], count: 2 },
        { name: 'Paul Lindgren', count: 1 },
      ],
      countries: [
        { code: 'GH', name: 'Ghana', count: 2, mentions: ['Ghana', 'Ghanaian'] },
        { code: 'NO', name: 'Norway', count: 1 },
      ],
    });
    expect(failed).toEqual({ id: 'no text', error: 'the line has no "text"' });
  });
});
