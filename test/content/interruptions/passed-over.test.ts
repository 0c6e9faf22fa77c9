// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { findPassedOver } from '../../../src/content/interruptions/passed-over.ts';
import { askedJudge } from './asked-judge.ts';
import { find, showPage } from '../page.ts';

beforeEach(() => {
  Element.prototype.checkVisibility = () => true;
  Element.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 600, 100);
});

const ask =
  '<p>Sign up for our free newsletter and get the top stories in your inbox every morning.</p><a href="/newsletter">Sign up</a>';
const text = (word: string): string => `<p class="text">The ${word} bridge was opened on Monday by the minister.</p>`;

async function findIn(body: string): Promise<Element[]> {
  showPage(`<article>${body}</article>`);
  const appeals = askedJudge();
  const look = () =>
    findPassedOver({
      scope: find('article'),
      texts: [...document.querySelectorAll('.text')],
      publisher: 'The Harbour Ledger',
      appeals,
      choose: () => 'fold',
      isLeft: () => false,
    });
  let found = look();
  while (await appeals.learn()) found = look();
  return found.map(({ element }) => element);
}

test('finds an appeal in a box between the texts, and after them', async () => {
  expect(await findIn(`${text('old')}<aside id="a">${ask}</aside>${text('new')}<div id="b">${ask}</div>`)).toEqual([
    find('#a'),
    find('#b'),
  ]);
});

test.each([
  [
    'the headline',
    `<h1>Local newsletters find that readers will pay for our newsletter in their inbox <a href="/">Sign up</a></h1>${text('old')}`,
  ],
  ['what stands before the first text', `<div>${ask}</div>${text('old')}${text('new')}`],
  ['a heading', `${text('old')}<h2>${ask}</h2>${text('new')}`],
  ['what holds a text', `${text('old')}<div>${ask}${text('new')}</div><p class="text">${ask}</p>`],
  ['what gives no means to act', `${text('old')}<p>${ask.replace(/<a.*/, '')}</p>${text('new')}`],
  [
    'a note that is no appeal',
    `${text('old')}<aside><p>The old bridge was built ninety years ago by a baker. <a href="/b">More</a></p></aside>`,
  ],
])('leaves %s', async (_what, body) => {
  expect(await findIn(body)).toEqual([]);
});
