import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitUntil, type Popup } from '../../src/tasks/extension-browser.ts';
import { listFixtures } from '../list-fixtures.ts';
import { browsers, openStage, otherHost, pause, readFixture, type Stage } from './stage.ts';

const { expected } = listFixtures().find(({ name }) => name === 'appeal-at-end')!;
const seed = '../shared/seed/';

/** Two paragraphs of an article, and more words in what asks for money: who takes all that out may have misread. */
const appeals = [
  'Please help our reporters to go on: make a donation to The Harbour Ledger today.',
  'The Harbour Ledger has no paywall and no owner. Your gift of five dollars pays for an hour of reporting.',
  'Become a member and support independent journalism: every contribution, large or small, makes a difference.',
  'If everybody who reads this gave three dollars, our fundraiser would be over today. Donate now.',
];
const nearlyAllAppeal = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferry gets a second harbour</title>
  <meta property="og:type" content="article"><meta property="og:site_name" content="The Harbour Ledger"></head>
  <body><main><article><h1>Ferry gets a second harbour</h1>
  <p>The council decided on Tuesday that the ferry will leave from two harbours instead of one, after a debate that had gone on for ten years.</p>
  <p>The second harbour lies behind the old fish market, and the first boat is to leave from there in the spring.</p>
  ${appeals.map((appeal) => `<p>${appeal} <a href="/donate">Donate</a></p>`).join('')}</article></main></body></html>`;

const text = (popup: Popup) =>
  popup.look((document) => (document.querySelector('main')?.innerText ?? '').replace(/\s+/g, ' '), null);
const all = (popup: Popup, selector: string) =>
  popup.look(
    (document, given) => [...document.querySelectorAll(given)].map((found) => found.textContent.trim()),
    selector,
  );
/** Names in the margin: people first, then countries. */
const names = (popup: Popup) => all(popup, '.chip-name');

describe.each(browsers)('the popup in $name', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(browser);
  });
  afterAll(() => stage.leave());

  test('shows the article and nothing but the article, on a site that only the click opened', async () => {
    const popup = await stage.popup(await stage.visit(`${otherHost}/popup`, readFixture('appeal-at-end')));
    expect(await all(popup, 'h1')).toEqual([expected.title]);
    expect((await all(popup, '.byline')).join()).toContain('Miriam Oduya');
    const shown = await text(popup);
    expect(expected.mustKeep.filter((snippet) => !shown.includes(snippet))).toEqual([]);
    expect(expected.mustGo.filter((snippet) => shown.includes(snippet))).toEqual([]);
    expect(await all(popup, 'article h2, main h2')).toContain('Six winters');
    expect(await all(popup, 'figcaption')).toEqual([expect.stringContaining('The Zarafshan river')]);
    await popup.close();
  });

  test('says who and where', async () => {
    const popup = await stage.popup(await stage.visit(`${otherHost}/names`, readFixture('appeal-at-end')));
    expect((await names(popup)).sort()).toEqual([...expected.people!, 'Norway', 'Tajikistan', 'Uzbekistan'].sort());
    await popup.close();
  });

  test('lists what was left out, and puts it back', async () => {
    const page = await stage.visit(`${otherHost}/left-out`, readFixture('appeal-at-end'));
    const popup = await stage.popup(page);
    const leftOut = (await all(popup, 'details.left-out')).join();
    for (const snippet of expected.mustFold) expect(leftOut).toContain(snippet);
    await popup.look((document) => {
      document.querySelector('details.left-out')!.setAttribute('open', '');
      document.querySelector<HTMLElement>('.left-out > button')!.click();
    }, null);
    await waitUntil(async () => (await text(popup)).includes(expected.mustFold[1]!), 'the block to come back');
    expect(await all(popup, 'details.left-out')).toEqual([]);
    await popup.close();
  });

  test('opens again where the reader was', async () => {
    const html = readFixture('appeal-at-end').replace(/<figure.*?<\/figure>/s, '');
    const page = await stage.visit(`${otherHost}/place`, html);
    const popup = await stage.popup(page);
    const placeOf = (document: Document) => document.querySelector('.article-body h2')!.getBoundingClientRect().top;
    const before = await popup.look(placeOf, null);
    await popup.look((document) => {
      document.querySelector('.article-body h2')!.scrollIntoView();
    }, null);
    await pause(500);
    await popup.close();
    const again = await stage.popup(page);
    expect(before).toBeGreaterThan(300);
    expect(Math.abs(await again.look(placeOf, null))).toBeLessThan(200);
    await again.close();
  });

  test('says that everything stays where too much of the text would have gone', async () => {
    const popup = await stage.popup(await stage.visit(`${otherHost}/nearly-all`, nearlyAllAppeal));
    expect((await all(popup, '.notice')).join()).toMatch(/Everything is shown: .* 5\d\s?% of the text/);
    const shown = await text(popup);
    for (const sentence of appeals) expect(shown).toContain(sentence);
    expect(await all(popup, 'details.left-out')).toEqual([]);
    await popup.close();
  });

  test.runIf(existsSync(seed))('the first page: the article whole, who and where', async () => {
    const page = await stage.visit(`${otherHost}/seed`, readFileSync(`${seed}page.html`, 'utf8'));
    const popup = await stage.popup(page);
    const lines = readFileSync(`${seed}article-with-appeal.txt`, 'utf8').trim().split('\n');
    const appeal = lines.indexOf('A Message from The Moscow Times:');
    const shown = await text(popup);
    expect(lines.slice(0, appeal).filter((line) => !shown.includes(line))).toEqual([]);
    expect(lines.slice(appeal).filter((line) => line.length > 20 && shown.includes(line))).toEqual([]);
    expect((await names(popup)).sort()).toEqual([
      'Iran',
      'Kim Jong Un',
      'North Korea',
      'Russia',
      'Ukraine',
      'Vladimir Putin',
      'Volodymyr Zelensky',
    ]);
    await popup.close();
  });

  test('nothing that a hostile page wrote comes alive', async () => {
    const page = await stage.visit(`${otherHost}/hostile`, readFixture('hostile-markup'));
    const popup = await stage.popup(page);
    const found = await popup.look((document) => {
      const inside = document.defaultView as (Window & { pwned?: number }) | null;
      const elements = [...document.querySelectorAll('#app *')];
      return {
        pwned: inside?.pwned ?? 0,
        handlers: elements.flatMap((element) => element.getAttributeNames().filter((name) => name.startsWith('on'))),
        addresses: elements
          .flatMap((element) => [element.getAttribute('href'), element.getAttribute('src')])
          .filter((address) => address?.includes('script:')),
        strange: document.querySelectorAll('#app :is(script, iframe, object, embed, form, base, math)').length,
      };
    }, null);
    expect(found).toEqual({ pwned: 0, handlers: [], addresses: [], strange: 0 });
    expect(await all(popup, 'h1')).toEqual([expect.stringContaining('Swiss town votes on a bell')]);
    await popup.close();
  });
});
