import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers, openStage, otherHost, readFixture, type Stage } from './stage.ts';

interface Violation {
  id: string;
  nodes: { html: string; failureSummary: string }[];
}

/** What axe finds, each with the elements it finds it in. */
async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = (await page.evaluate('axe.run()')) as { violations: Violation[] };
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

const looks = [
  ['prefers-color-scheme', 'light'],
  ['prefers-color-scheme', 'dark'],
  ['forced-colors', 'active'],
] as const;

/** In every look; puppeteer has no word for forced colours. */
async function findInEveryLook(page: Page): Promise<string[]> {
  const session = await page.createCDPSession();
  const found: string[] = [];
  for (const [name, value] of looks) {
    await session.send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
    const violations = await findViolations(page);
    found.push(...violations.map((violation) => `${name} ${value}: ${violation}`));
  }
  return found;
}

// The pages are the same in both browsers, and only Chromium gives the popup as a page.
describe('our pages are open to everyone', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(browsers[0]!);
  });
  afterAll(() => stage.leave());

  test.each(['options/options.html', 'welcome/welcome.html'])('%s', async (path) => {
    const page = await stage.opened.browser.newPage();
    await page.goto(stage.opened.address(path));
    await page.waitForNetworkIdle();
    expect(await findInEveryLook(page)).toEqual([]);
    await page.close();
  });

  test.each(['structure', 'arabic', 'shop-page'])('the popup over %s', async (fixture) => {
    const under = await stage.visit(`${otherHost}/accessible/${fixture}`, readFixture(fixture));
    const shown = await stage.popup(under);
    const isPopup = (url: string) => url.startsWith(stage.opened.address('popup/'));
    const popup = await (await stage.opened.browser.waitForTarget((target) => isPopup(target.url()))).asPage();
    expect(await findInEveryLook(popup)).toEqual([]);
    await shown.close();
  });
});
