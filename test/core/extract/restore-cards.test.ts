import { expect, test } from 'vitest';
import { prose } from '../parse-page.ts';
import { found, paragraphs } from './found.ts';

const names = ['oak', 'elm', 'ash', 'fir'];
/** With so many pictures for its words a box is none of the text for Readability. */
const stars = '<img src="/star.png">'.repeat(9);
/** A row of cards under an introduction, and the text that goes on below it. */
const page = (card: (name: string) => string, below = paragraphs('below', 3)): string =>
  found(
    `<main><h1>A story of rain</h1><div class="text">${paragraphs('above', 3)}</div>
    <div class="row">${stars.repeat(names.length)}${names.map(card).join('')}</div><div class="text">${below}</div></main>`,
  );
/** Words of a sentence that a card says. */
const saying = (name: string, words = 30): string => prose(name, words);

test('texts in cards among the paragraphs come with their labels', () => {
  const text = page(
    (name) => `<div class="card"><div class="name">Tree ${name}</div><div class="fact">PRICE: 9</div>
      <div class="says">${saying(name)}</div></div>`,
  );
  for (const name of names) {
    expect(text).toContain(`Tree ${name}`);
    expect(text).toContain(`${name}29`);
  }
  expect(text).toContain('PRICE: 9');
});

test('cards that lead elsewhere come where their sentences have links of their own, without what is to be pressed', () => {
  const card = (sentence: (name: string) => string) => (name: string) =>
    `<div class="card"><h3><a href="/${name}">All about ${name}</a></h3><div class="says">${sentence(name)}</div>
    <a href="/book/${name}">Book a ${name}</a></div>`;
  const text = page(card((name) => `${saying(name)} See <a href="/in/${name}">where it grows</a> too.`));
  expect(text).toContain('All about oak');
  expect(text).toContain('oak29');
  expect(text).not.toContain('Book a oak');
  expect(page(card((name) => saying(name)))).not.toContain('oak29');
});

test('cards that are one link, or cut off amid a sentence, lead to other stories', () => {
  expect(page((name) => `<div class="card"><a href="/${name}"><div>${saying(name)}</div></a></div>`)).not.toContain(
    'oak29',
  );
  expect(
    page((name) => `<div class="card"><div class="name">${name}</div><div>${saying(name).slice(0, -1)}…</div></div>`),
  ).not.toContain('oak29');
});

test('below the text cards come when they are by far the most of it', () => {
  const card = (name: string): string =>
    `<div class="card"><h3>About ${name}</h3><div>${saying(name, 300)}</div></div>`;
  expect(page(card, '')).toContain('oak299');
  const short = (name: string): string => `<div class="card"><h3>About ${name}</h3><div>${saying(name)}</div></div>`;
  expect(page(short, '')).not.toContain('oak29');
});

test('boxes beside the sections of a text stay out, and so do short ones', () => {
  const section = (name: string): string =>
    `<section>${paragraphs(name, 2)}<div class="box">${stars}<div>Box ${saying(`${name}box`, 25)}</div></div></section>`;
  const text = found(`<main><h1>A story of rain</h1>${names.map(section).join('')}${paragraphs('last', 2)}</main>`);
  expect(text).toContain('oakp1w0');
  expect(text).not.toContain('oakbox0');
  expect(page((name) => `<div class="card"><div>${saying(name, 12)}</div></div>`)).not.toContain('oak11');
});

test('a copy of the text for another width of screen, which Readability left out, stays out', () => {
  const texts = ['one', 'two', 'three']
    .map((name) => `<div class="part"><div>${saying(name, 60)}</div></div>`)
    .join('');
  const text = found(
    `<main><h1>A story of rain</h1>${paragraphs('above', 3)}
    <p>${['one', 'two', 'three'].map((name) => saying(name, 60)).join('</p><p>')}</p>
    <div class="narrow">${stars.repeat(3)}${texts}</div>${paragraphs('below', 3)}</main>`,
  );
  expect(text.split('two59').length).toBe(2);
});
