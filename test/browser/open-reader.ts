import type { Page } from 'puppeteer-core';
import { listTabs } from './list-tabs.ts';
import type { Stage } from './stage.ts';

/** The reader on what a page shows; the page is read by a click on the button first, which lets us in. */
export async function openReader(stage: Stage, page: Page): Promise<Page> {
  await (await stage.popup(page)).close();
  return openReaderBeside(stage, page);
}

/** The reader on what the clean-up read of a page by itself, and no click since it was loaded. */
export async function openReaderUnclicked(stage: Stage, page: Page): Promise<Page> {
  await (await stage.popup(page)).close();
  await page.reload();
  await page.waitForSelector('fair-copy-line');
  return openReaderBeside(stage, page);
}

async function openReaderBeside(stage: Stage, page: Page): Promise<Page> {
  const tab = (await listTabs(stage)).find(({ url }) => url === page.url());
  const reader = await stage.opened.browser.newPage();
  await reader.goto(stage.opened.address(`reader/reader.html?tab=${tab?.id}`));
  await reader.waitForFunction(() => document.querySelector('.index[aria-busy="false"]'));
  return reader;
}
