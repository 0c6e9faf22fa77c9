import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Popup } from '../../src/tasks/extension-browser.ts';
import { browsers, openStage, otherHost, readFixture, type Stage } from './stage.ts';

const sentence = (popup: Popup) =>
  popup.look((document) => document.querySelector<HTMLElement>('.problem, .notice')?.innerText ?? '', null);

const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj
trailer<</Root 1 0 R>>`;

describe.each(browsers)('what the popup says in $name', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(browser);
    stage.web.put(`${otherHost}/paper.pdf`, { body: pdf, type: 'application/pdf' });
    stage.web.put(`${otherHost}/notes.txt`, { body: 'plain', type: 'text/plain' });
    stage.web.put(`${otherHost}/empty`, { body: '' });
    stage.web.put(`${otherHost}/shop`, { body: readFixture('shop-page') });
    stage.web.put(`${otherHost}/login`, { body: readFixture('login-page') });
    stage.web.put(`${otherHost}/front`, { body: readFixture('section-front') });
    stage.web.put(`${otherHost}/frames`, { body: '<frameset><frame src="/front"></frameset>' });
  });
  afterAll(() => stage.leave());

  test.each([
    ['a page of the browser', 'about:blank', /belongs to the browser|one of its own/],
    // Without a network that is a page that could not be loaded.
    ['a store page', 'https://chromewebstore.google.com/detail/x', /add-on stores|could not be loaded|gave no access/],
    ['a PDF', `${otherHost}/paper.pdf`, /PDF file/],
    ['an empty page', `${otherHost}/empty`, /no text on this page/],
    ['a page of frames', `${otherHost}/frames`, /no text on this page|has no article/],
    ['a shop', `${otherHost}/shop`, /not be an article|has no article/],
    ['a sign-in', `${otherHost}/login`, /not be an article|has no article/],
    ['a section front', `${otherHost}/front`, /not be an article|has no article/],
    ['a page that could not be loaded', 'http://[::1]:9/', /could not be loaded|gave no access/],
  ])('of %s: one clear sentence', async (_, url, sentenceOfIt) => {
    const page = await stage.opened.browser.newPage();
    await page.goto(url).catch(() => undefined);
    const popup = await stage.popup(page);
    const said = await sentence(popup);
    expect(said).toMatch(/^\p{Lu}.{10,200}[.]$/u);
    expect(said).toMatch(sentenceOfIt);
    await popup.close();
    await page.close();
  });
});
