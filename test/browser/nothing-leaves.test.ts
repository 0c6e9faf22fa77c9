import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers, listedHost, openStage, otherHost, pause, readFixture, type Stage } from './stage.ts';

/** Browsers talk to their makers by themselves; the proxy lets none of it through. */
const makers =
  /^https?:\/\/([a-z0-9-]+\.)*(google|googleapis|gstatic|gvt1|mozilla|mozilla\.com|firefox)\.(com|org|net)\b/;

describe.each(browsers)('the whole main job in $name', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(browser);
  });
  afterAll(() => stage.leave());

  test.each([listedHost, otherHost])('asks for nothing that the page on %s had not loaded', async (host) => {
    const page = await stage.visit(`${host}/quiet`, readFixture('appeal-at-end'));
    await pause(1000);
    const byThePage = new Set(stage.web.asked);
    const popup = await stage.popup(page);
    await pause(1000);
    await popup.close();
    const asked = stage.web.asked.filter((url) => !byThePage.has(url) && !makers.test(url));
    expect(asked).toEqual([]);
    const elsewhere = stage.web.asked.filter((url) => !url.startsWith(host) && !makers.test(url));
    expect(elsewhere.filter((url) => !url.startsWith(listedHost))).toEqual([]);
  });
});
