/**
 * A new version over an old one, with its storage as version 0.1.0 wrote it; then the build as it is takes its place.
 * The old one is this build under a lower number, or a real one: `FAIR_COPY_PREVIOUS` is a folder with its unpacked
 * packages, `chrome` and `firefox`, as `dist` has them.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitUntil } from '../../src/tasks/extension-browser.ts';
import { browsers, listedHost, openStage, otherHost, readFixture, type Stage, visibleText } from './stage.ts';

const { FAIR_COPY_PREVIOUS = 'dist' } = process.env;
const previous = '0.0.1';
const stored = readFileSync('test/browser-seam/settings-0.1.0.json', 'utf8');
const { settings: before } = JSON.parse(stored) as { settings: { look: object } };
const appeal = 'Remind me next month';

/** Gives the package in a folder another version. */
function renumber(folder: string, version: string): void {
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { version: string };
  writeFileSync(path, JSON.stringify({ ...manifest, version }));
}

describe.each(browsers)('an update in $name', (browser) => {
  const folder = mkdtempSync(join(tmpdir(), 'fair-copy-update-'));
  const { version } = JSON.parse(readFileSync(`${browser.dist}/manifest.json`, 'utf8')) as { version: string };
  let stage: Stage;
  const inside = (call: string) => stage.opened.inside(`(globalThis.browser ?? chrome).${call}`);
  const readStored = (area: 'sync' | 'local') => inside(`storage.${area}.get(null)`);
  const countWelcomes = () =>
    inside(`tabs.query({ url: [chrome.runtime.getURL('welcome/*')] }).then((tabs) => tabs.length)`);

  beforeAll(async () => {
    cpSync(join(FAIR_COPY_PREVIOUS, basename(browser.dist)), folder, { recursive: true });
    renumber(folder, previous);
    stage = await openStage(browser, folder);
    await waitUntil(async () => (await countWelcomes()) === 1, 'the welcome');
    await inside(`storage.sync.set(${stored})`);
    expect(await inside('runtime.getManifest().version')).toBe(previous);
    rmSync(folder, { recursive: true });
    cpSync(browser.dist, folder, { recursive: true });
    await stage.opened.update();
  });
  afterAll(async () => {
    await stage.leave();
    rmSync(folder, { recursive: true, force: true });
  });

  test('takes the place of the old version', async () => {
    expect(await inside('runtime.getManifest().version')).toBe(version);
  });

  test('finds the settings: nothing is folded where the reader said so, and the popup looks as chosen', async () => {
    const page = await stage.visit(`${listedHost}/after`, readFixture('appeal-at-end'));
    const popup = await stage.popup(page);
    expect(await visibleText(page)).toContain(appeal);
    const look = await popup.look(({ documentElement: { dataset, style } }) => {
      return [dataset['theme'], dataset['font'], style.getPropertyValue('--article-size')];
    }, null);
    expect(look).toEqual(['sepia', 'sans', '1.3125rem']);
    await popup.close();
  });

  test('writes them in its own form at the first change, and loses none', async () => {
    const page = await stage.visit(`${otherHost}/after`, readFixture('appeal-at-end'));
    const popup = await stage.popup(page);
    await popup.look((document) => {
      document.querySelector<HTMLInputElement>('.choice-theme-dark input')?.click();
    }, null);
    const { look, ...shared } = before;
    await expect.poll(() => readStored('local')).toMatchObject({ settings: { look: { ...look, theme: 'dark' } } });
    await expect.poll(() => readStored('sync')).toMatchObject({ settings: { ...shared, version: 2 } });
    await popup.close();
  });

  test('does not welcome a second time', async () => {
    expect(await countWelcomes()).toBe(0);
  });
});
