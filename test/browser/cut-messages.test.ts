/** Every kind of message to the background is cut off once: the background is stopped when it comes, or before its answer leaves. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitUntil } from '../../src/tasks/extension-browser.ts';
import { untilLines } from './fold-lines.ts';
import { browsers, listedHost, openStage, otherHost, pause, readFixture, serialize, type Stage } from './stage.ts';

type Manner = 'unheard' | 'unanswered';
type Listener = (message: { type: string }, sender: unknown, respond: (given?: unknown) => void) => unknown;
interface Held {
  /** Kinds of messages that were held. */
  cut?: string[];
  /** Who held the last of them was not followed by another background yet. */
  isHeld?: boolean;
}
interface Holding {
  manner?: Manner;
  /** The one kind that is held; every kind when not given. */
  only?: string;
}
interface Api {
  runtime: { onMessage: { addListener: (listener: Listener) => void } };
  storage: {
    session: { get(keys: string[]): Promise<Held & Holding>; set(values: object): Promise<void> };
  };
}

/** Runs before the background: the first message of each kind is held until the test stops us. */
function holdFirst({ runtime, storage: { session } }: Api): void {
  void session.set({ isHeld: false });
  const add = runtime.onMessage.addListener.bind(runtime.onMessage);
  // One after the other: two that came at once would each write the list without the other.
  let turn: Promise<unknown> = Promise.resolve();
  runtime.onMessage.addListener = (listener) => {
    add((message, sender, respond) => {
      const hold = async (): Promise<void> => {
        const { manner, only = message.type, cut = [] } = await session.get(['manner', 'only', 'cut']);
        if (!manner || message.type !== only || cut.includes(message.type)) {
          if (listener(message, sender, respond) !== true) respond();
          return;
        }
        if (manner === 'unanswered') listener(message, sender, () => undefined);
        await session.set({ cut: [...cut, message.type], isHeld: true });
      };
      turn = turn.then(hold, hold);
      return true;
    });
  };
}

interface Manifest {
  background: { service_worker?: string; scripts: [string] };
}

const html = readFixture('several-appeals');

/** What a reader does in the browser's own settings; Chrome lets no extension give back what its manifest names. */
async function setAccess(stage: Stage, access: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> {
  const settings = await stage.opened.browser.newPage();
  await settings.goto('chrome://extensions/');
  const change = JSON.stringify({ extensionId: new URL(stage.opened.address('')).host, hostAccess: access });
  await settings.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${change})`);
  await settings.close();
}

describe.each(browsers)('a background that is stopped at every message, in $name', (browser) => {
  const folder = mkdtempSync(join(tmpdir(), 'fair-copy-cut-'));
  let stage: Stage;
  const storage = (call: string) => stage.opened.inside(`(globalThis.browser ?? chrome).storage.${call}`);
  const readHeld = async () => (await storage('session.get(["cut", "isHeld"])')) as Held;
  const readCut = async () => (await readHeld()).cut ?? [];

  const readBadges = () =>
    stage.opened.inside(`(async ({ tabs, action }) => {
      const all = await tabs.query({});
      return Promise.all(all.map(({ id }) => action.getBadgeText({ tabId: id })));
    })(globalThis.browser ?? chrome)`) as Promise<string[]>;

  /** Firefox asks the reader whenever a site is chosen, which no test can answer. */
  const asksNothing = browser.name === 'Chromium';
  const untilChosen = (choice: string) =>
    waitUntil(async () => {
      const { settings } = (await storage('sync.get("settings")')) as { settings?: { sites: Record<string, string> } };
      return settings?.sites['www.themoscowtimes.com'] === choice;
    }, `the choice ${choice}`);

  beforeAll(async () => {
    cpSync(browser.dist, folder, { recursive: true });
    const { background } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
    const script = join(folder, background.service_worker ?? background.scripts[0]);
    const holding = `((__name) => (${holdFirst.toString()})(globalThis.browser ?? chrome))((named) => named);\n`;
    writeFileSync(script, holding + readFileSync(script, 'utf8'));
    stage = await openStage(browser, folder);
  });
  afterAll(async () => {
    await stage.leave();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Does something, and stops the background whenever a message is held. */
  async function whileStopping(holding: Holding, act: () => Promise<void>): Promise<string[]> {
    const start = JSON.stringify({ ...holding, cut: [], isHeld: false });
    await storage(`session.set(${start}).then(() => true)`);
    const over = new AbortController();
    const stopping = (async () => {
      let [stopped, at] = [0, 0];
      while (!over.signal.aborted) {
        const { cut = [], isHeld } = await readHeld();
        // One that has only just started may not be known to who is to stop it: then once more.
        if (cut.length > stopped || (isHeld && Date.now() > at + 1_000)) {
          await stage.opened.stopBackground();
          at = Date.now();
        }
        stopped = cut.length;
        await pause(30);
      }
    })();
    await act().finally(() => {
      over.abort();
    });
    await stopping;
    const cut = await readCut();
    await storage(`session.remove(['manner', 'only', 'cut', 'isHeld']).then(() => true)`);
    return cut;
  }

  test.each<Manner>(['unheard', 'unanswered'])('%s messages are said again, and nothing is lost', async (manner) => {
    const untouched = await serialize(await stage.visit(`${otherHost}/untouched`, html));
    const url = `${listedHost}/${manner}`;
    const first = await whileStopping({ manner }, async () => {
      const page = await stage.visit(url, html);
      await untilLines(page, 3);
      await waitUntil(async () => (await readBadges()).some(Boolean), 'the badge');
      await stage.ask(url, { type: 'put-back', blocks: 'all' });
      expect(await serialize(page)).toBe(untouched);
    });
    expect(first.sort()).toEqual(['folded', 'judge-appeals', 'read-page', 'remember-put-back']);
    const [page] = (await stage.opened.browser.pages()).filter((one) => one.url() === url);
    const second = await whileStopping({ manner }, async () => {
      await page!.reload();
      // Who leaves the site before its first reading never hears it.
      await waitUntil(async () => (await readCut()).includes('read-page'), 'the page to be read');
      const popup = await stage.popup(page!);
      expect(await serialize(page!)).toBe(untouched);
      // From now on the page is read where it is, and asks by itself what was put back at another address.
      await page!.evaluate(() => {
        history.pushState(null, '', '?further');
      });
      await waitUntil(async () => (await readCut()).includes('recall-put-back'), 'the page to ask what was put back');
      await popup.look((document) => document.querySelector<HTMLElement>('.site-clean-up button')?.click(), null);
      await waitUntil(async () => (await readCut()).includes('leave-site'), 'the site to be left');
      await untilChosen('never');
      if (!asksNothing) return popup.close();
      const press = () =>
        popup.look((document) => {
          const found = document.querySelector<HTMLElement>('.site-clean-up button');
          if (found?.textContent.startsWith('Always')) found.click();
        }, null);
      await waitUntil(async () => {
        await press();
        return (await readCut()).includes('clean-site');
      }, 'the site to be chosen');
      await untilChosen('always');
      return popup.close();
    });
    // That a popup wakes the background may come while it starts, and has nothing that could be lost.
    expect(second).toEqual(expect.arrayContaining(['judge', 'read-page', 'recall-put-back', 'leave-site']));
    const { settings } = (await storage('sync.get("settings")')) as { settings: { sites: object } };
    expect(settings.sites).toEqual({ 'www.themoscowtimes.com': asksNothing ? 'always' : 'never' });
    if (asksNothing) expect(second).toContain('clean-site');
    await storage(`sync.clear().then(() => true)`);
    expect(await stage.opened.complaints()).toEqual([]);
    await page!.close();
  });

  // What Firefox lets go of it gives back only to who is asked: once must do there. A late message of another kind
  // would stop the background before it tells the page that access has changed, and nobody would ask.
  test.each<Manner>(asksNothing ? ['unheard', 'unanswered'] : ['unanswered'])(
    'whether a page may still be cleaned, %s, is asked again',
    async (manner) => {
      const untouched = await serialize(await stage.visit(`${otherHost}/untouched`, html));
      const page = await stage.visit(`${listedHost}/${manner}/access`, html);
      await untilLines(page, 3);
      const cut = await whileStopping({ manner, only: 'may-clean' }, async () => {
        if (asksNothing) await setAccess(stage, 'ON_CLICK');
        else await stage.opened.inside(`browser.permissions.remove({ origins: ['*://*.themoscowtimes.com/*'] })`);
        await waitUntil(async () => (await serialize(page)) === untouched, 'the page as it was', 20_000);
      });
      expect(cut).toEqual(['may-clean']);
      if (asksNothing) {
        await setAccess(stage, 'ON_ALL_SITES');
        await untilLines(page, 3);
      }
      expect(await stage.opened.complaints()).toEqual([]);
      await page.close();
    },
  );
});
