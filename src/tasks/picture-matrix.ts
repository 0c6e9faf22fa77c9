/** Pictures of every page of ours in every state, for the eye: `.cache/pictures/`, which git does not keep. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from './extension-browser.ts';
import type { LoopbackWeb } from './loopback-web.ts';
import { openPopupPage, openReaderPage } from './pages-of-ours.ts';
import { states } from './picture-states.ts';
import { putPictures } from './put-styled-article.ts';

const folder = '.cache/pictures';
const host = 'http://www.harbourledger.example';
const themes = ['light', 'dark', 'sepia', 'forced'] as const;
const widths = { 360: 640, 800: 600 } as const;

const articles = { english: 'appeal-at-end', russian: 'russian', arabic: 'arabic' };
const unsure = ['shop-page', 'section-front'];
/** Where the popup says one sentence or nothing yet, there is nothing for the reader. */
const withoutReader = [...unsure, 'loading', 'no-article'];

/** One picture after the other; what fails is told and does not end the rest. */
export async function takeMatrix(opened: ExtensionBrowser, web: LoopbackWeb, only: RegExp): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, html] of pages()) {
    if (!only.test(name)) continue;
    web.put(`${host}/${name}`, { body: html });
    putPictures(web, host);
    const under = await opened.browser.newPage();
    await under.goto(`${host}/${name}`);
    if (name === 'loading') await hang(under);
    const popup = await openPopupPage(opened, under, name === 'loading' ? 'waiting' : 'said-all');
    await take(popup, `popup-${name}`);
    if (name === 'english') await takeOpened(popup, 'popup');
    if (!withoutReader.includes(name)) {
      const reader = await openReaderPage(opened, under);
      await take(reader, `reader-${name}`);
      if (name === 'english') await takeOpened(reader, 'reader');
      if (name === 'english') await takePrinted(reader);
    }
    await under.close();
  }
  for (const path of ['options', 'welcome'].filter((name) => only.test(name))) {
    const page = await opened.browser.newPage();
    await page.goto(opened.address(`${path}/${path}.html`));
    await page.waitForNetworkIdle();
    await take(page, path);
    await page.close();
  }
}

/** What opens at a press: the panels of the bar, an entry of the index, a line where something was left out. */
const presses = {
  listen: '[popovertarget="listen-panel"]',
  look: '[popovertarget="look-panel"]',
  more: '[popovertarget="more-panel"]',
  'chosen-person': '.names-group:first-of-type .chip',
  'chosen-country': '.names-group:last-of-type .chip',
  'left-out': '.left-out > summary',
};

async function takeOpened(page: Page, name: string): Promise<void> {
  // A machine without a screen has no voices either.
  await page.evaluate(() => {
    const voices = ['Alba', 'Brook'].map((voice) => ({ name: voice, voiceURI: voice, lang: 'en', localService: true }));
    speechSynthesis.getVoices = () => voices as SpeechSynthesisVoice[];
  });
  for (const [what, selector] of Object.entries(presses)) {
    await take(page, `${name}-open-${what}`, () =>
      page.evaluate((given) => {
        const found = document.querySelector<HTMLElement>(given);
        if (given.includes('summary')) found?.scrollIntoView();
        found?.click();
      }, selector),
    );
  }
}

/** In every theme and width; what `press` opens there, a second press closes. */
async function take(page: Page, name: string, press?: () => Promise<void>): Promise<void> {
  for (const theme of themes) {
    await setTheme(page, theme);
    for (const [width, height] of Object.entries(widths)) {
      await setSize(page, Number(width), height);
      await press?.();
      await new Promise((done) => setTimeout(done, 100));
      const isWhole = !page.url().includes('/popup/') && !press;
      writeFileSync(`${folder}/${name}-${theme}-${width}.png`, await page.screenshot({ fullPage: isWhole }));
      await press?.();
    }
  }
}

/** Puppeteer has no word for forced colours; they last as long as the session that asked for them. */
async function setTheme(page: Page, theme: (typeof themes)[number]): Promise<void> {
  const session = await page.createCDPSession();
  const still = { name: 'prefers-reduced-motion', value: 'reduce' };
  const forced = { name: 'forced-colors', value: theme === 'forced' ? 'active' : 'none' };
  await session.send('Emulation.setEmulatedMedia', { features: [still, forced] });
  await page.evaluate((chosen) => {
    document.documentElement.dataset['theme'] = chosen;
  }, theme);
}

/** As it comes out of a printer, on paper of the width of A4 less its margins. */
async function takePrinted(page: Page): Promise<void> {
  await setTheme(page, 'light');
  await page.emulateMediaType('print');
  await page.setViewport({ width: 680, height: 960 });
  writeFileSync(`${folder}/reader-printed.png`, await page.screenshot({ fullPage: true }));
  await page.emulateMediaType();
}

function pages(): [string, string][] {
  const fixtures = [...Object.entries(articles), ...unsure.map((name) => [name, name] as const)];
  return [
    ...fixtures.map(([name, from]): [string, string] => [
      name,
      readFileSync(`test/fixtures/${from}/page.html`, 'utf8'),
    ]),
    ...states.map(({ name, html }): [string, string] => [name, html]),
  ];
}

async function setSize(page: Page, width: number, height: number): Promise<void> {
  if (page.url().includes('/popup/')) await sizePopup(page, width, height);
  else await page.setViewport({ width, height, deviceScaleFactor: 1 });
}

/** The window of a popup is as large as what is in it; a phone gives it the whole screen. */
async function sizePopup(page: Page, width: number, height: number): Promise<void> {
  await page.evaluate(
    (wide, high) => {
      // One sentence has a size of its own.
      if (document.querySelector('.problem') && wide >= 720) return;
      for (const { style } of [document.documentElement, document.body]) {
        style.inlineSize = `${Math.min(wide, 720)}px`;
        style.minBlockSize = `${high}px`;
      }
    },
    width,
    height,
  );
}

/** A page whose script never gives the floor away: nobody answers in it. */
async function hang(page: Page): Promise<void> {
  await page.evaluate(() => {
    setTimeout(() => {
      const end = Date.now() + 12_000;
      while (Date.now() < end);
    }, 0);
  });
}
