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

  /** What is asked for from the click on, beyond what the page had loaded by itself. */
  async function askedByTheClick(url: string, fixture: string): Promise<string[]> {
    const page = await stage.visit(url, readFixture(fixture));
    await pause(1000);
    const before = new Set(stage.web.asked);
    const popup = await stage.popup(page);
    await pause(1000);
    await popup.close();
    return stage.web.asked.filter((asked) => !before.has(asked) && !makers.test(asked));
  }

  test.each([listedHost, otherHost])('asks for nothing that the page on %s had not loaded', async (host) => {
    expect(await askedByTheClick(`${host}/quiet`, 'no-appeal')).toEqual([]);
  });

  test('shows the very file of a picture that the page had chosen', async () => {
    expect(await askedByTheClick(`${otherHost}/picture`, 'appeal-at-end')).toEqual([]);
  });

  test('asks nobody but the pages themselves', () => {
    const hosts = stage.web.asked.filter((url) => !makers.test(url)).map((url) => new URL(url).origin);
    expect([...new Set(hosts)].sort()).toEqual([otherHost, listedHost]);
  });
});
