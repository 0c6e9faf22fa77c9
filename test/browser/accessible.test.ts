import axe from 'axe-core';
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openReader } from './open-reader.ts';
import { browsers, openStage, otherHost, readFixture, type Stage } from './stage.ts';

interface Violation {
  id: string;
  nodes: { html: string; failureSummary: string }[];
}

/** What axe finds, each with the elements it finds it in. */
async function findViolations(page: Page): Promise<string[]> {
  const { violations } = (await page.evaluate('axe.run()')) as { violations: Violation[] };
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

const looks = {
  light: { theme: 'light', feature: undefined },
  'dark by the system': { theme: 'system', feature: { name: 'prefers-color-scheme', value: 'dark' } },
  sepia: { theme: 'sepia', feature: undefined },
  'forced colours': { theme: 'system', feature: { name: 'forced-colors', value: 'active' } },
};

/** In every look; puppeteer has no word for forced colours. */
async function findInEveryLook(page: Page): Promise<string[]> {
  const session = await page.createCDPSession();
  await page.evaluate(axe.source);
  const found: string[] = [];
  for (const [name, { theme, feature }] of Object.entries(looks)) {
    await session.send('Emulation.setEmulatedMedia', { features: feature ? [feature] : [] });
    await page.evaluate((given) => {
      document.documentElement.dataset['theme'] = given;
    }, theme);
    found.push(...(await findViolations(page)).map((violation) => `${name}: ${violation}`));
  }
  await session.detach();
  return found;
}

/** What sticks out of a window of this width, which nobody could reach without scrolling sideways. */
async function findOverflow(page: Page, width: number, textSize: string): Promise<string[]> {
  await page.setViewport({ width, height: 640 });
  return page.evaluate((size) => {
    document.documentElement.style.fontSize = size;
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (/auto|scroll|hidden/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const outside = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > innerWidth + 1 && !scrolls(element.parentElement),
    );
    const found = outside.map((element) => element.outerHTML.slice(0, 120));
    // What is placed by itself may stick out of a part that scrolls, and widen the page all the same.
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > innerWidth + 1) found.push(`the page is ${scrollWidth} px wide`);
    document.documentElement.style.fontSize = '';
    return found;
  }, textSize);
}

const press = (page: Page, key: 'Tab' | 'Enter' | 'Escape' | 'n') => page.keyboard.press(key);

// The pages are the same in both browsers, and only Chromium gives the popup as a page.
describe('our pages are open to everyone', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(browsers[0]!);
  });
  afterAll(() => stage.leave());

  async function openOwn(path: string): Promise<Page> {
    const page = await stage.opened.browser.newPage();
    await page.goto(stage.opened.address(path));
    await page.waitForNetworkIdle();
    return page;
  }

  const visit = (fixture: string) => stage.visit(`${otherHost}/accessible/${fixture}`, readFixture(fixture));

  test.each(['options/options.html', 'welcome/welcome.html'])('%s, also narrow and with large text', async (path) => {
    const page = await openOwn(path);
    expect(await findInEveryLook(page)).toEqual([]);
    expect(await findOverflow(page, 320, '100%')).toEqual([]);
    expect(await findOverflow(page, 640, '200%')).toEqual([]);
    await page.close();
  });

  test.each(['structure', 'arabic', 'shop-page'])('the popup over %s', async (fixture) => {
    const shown = await stage.popup(await visit(fixture));
    const isPopup = (url: string) => url.startsWith(stage.opened.address('popup/'));
    const popup = await (await stage.opened.browser.waitForTarget((target) => isPopup(target.url()))).asPage();
    expect(await findInEveryLook(popup)).toEqual([]);
    await shown.close();
  });

  test('the reader, with a name chosen and panels open, also narrow and with large text', async () => {
    const reader = await openReader(stage, await visit('appeal-at-end'));
    for (const selectors of ['.chip, .fold-toggle, [popovertarget="look-panel"]', '[popovertarget="more-panel"]']) {
      await reader.evaluate((given) => {
        for (const found of document.querySelectorAll<HTMLElement>(given)) found.click();
      }, selectors);
      expect([selectors, await findInEveryLook(reader)]).toEqual([selectors, []]);
    }
    await press(reader, 'Escape');
    expect(await findOverflow(reader, 320, '100%')).toEqual([]);
    expect(await findOverflow(reader, 640, '200%')).toEqual([]);
    await reader.close();
  });

  test('the reader by keyboard: everything is reached, in order, and seen to be', async () => {
    const reader = await openReader(stage, await visit('several-appeals'));
    const wanted = await reader.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLElement>('a[href], button, summary, input')];
      const shown = all.filter((element) => element.checkVisibility());
      shown.forEach((element, at) => {
        element.dataset['order'] = String(at);
      });
      return shown.length;
    });
    const reached: string[] = [];
    for (let at = 0; at < wanted; at++) {
      await press(reader, 'Tab');
      reached.push(
        await reader.evaluate(() => {
          const { dataset } = document.activeElement as HTMLElement;
          const { outlineStyle } = getComputedStyle(document.activeElement!);
          return `${dataset['order'] ?? 'somewhere else'} ${outlineStyle === 'none' ? 'unseen' : 'seen'}`;
        }),
      );
    }
    expect(wanted).toBeGreaterThan(6);
    expect(reached).toEqual(reached.map((_, at) => `${at} seen`));
    await reader.close();
  });

  test('a name by keyboard: chosen, walked, and let go of with the focus back on it', async () => {
    const reader = await openReader(stage, await visit('appeal-at-end'));
    await reader.focus('.chip');
    await press(reader, 'Enter');
    const place = () => reader.$eval('.walk-place', (element) => element.textContent);
    const first = await place();
    await press(reader, 'n');
    expect(await place()).not.toBe(first);
    await press(reader, 'Escape');
    expect(await reader.$('.chosen')).toBeNull();
    expect(await reader.evaluate(() => document.activeElement?.className)).toBe('chip');
    await reader.close();
  });

  test('what a screen reader hears: headings, the names with their counts, the language of the text', async () => {
    const reader = await openReader(stage, await visit('arabic'));
    const session: CDPSession = await reader.createCDPSession();
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const heard = nodes.map(({ role, name }) => `${String(role?.value)}: ${String(name?.value ?? '')}`);
    expect(heard.filter((line) => line.startsWith('heading')).length).toBeGreaterThan(1);
    expect(heard).toContain('complementary: Who and where');
    expect(heard.some((line) => /^button: .*, named (once|\d+ times)$/.test(line))).toBe(true);
    expect(heard.some((line) => line.startsWith('image: Map of the world'))).toBe(true);
    expect(
      await reader.$eval('.article-body', (body) => [body.getAttribute('lang'), body.getAttribute('dir')]),
    ).toEqual(['ar', 'rtl']);
    await reader.close();
  });
});
