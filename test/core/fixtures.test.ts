import { describe, expect, test } from 'vitest';
import { listFixtures, type Fixture } from '../list-fixtures.ts';
import { readPage } from './read-page.ts';

const fixtures = listFixtures();
const articles = fixtures.filter(({ expected }) => expected.kind === 'article');
const others = fixtures.filter(({ expected }) => expected.kind === 'not-article');

const read = ({ html, expected }: Fixture) => {
  const page = readPage(html, expected.url);
  if (!page) throw new Error('No article was found.');
  return page;
};

describe.each(articles)('$name', (fixture) => {
  const { expected } = fixture;

  test('keeps every paragraph and leaves the rest out', () => {
    const { text } = read(fixture);
    expect(expected.mustKeep.filter((snippet) => !text.includes(snippet))).toEqual([]);
    expect(expected.mustGo.filter((snippet) => text.includes(snippet))).toEqual([]);
  });

  test('tells title, authors, date and language', () => {
    const { metadata } = read(fixture);
    if (expected.title !== null) expect(metadata.title).toBe(expected.title);
    if (expected.authors) expect(metadata.authors).toEqual(expected.authors);
    expect(Date.parse(metadata.published)).toBe(Date.parse(expected.published));
    if (expected.lang) expect(metadata.lang).toBe(expected.lang);
    if (expected.dir) expect(metadata.dir).toBe(expected.dir);
  });

  test.runIf(expected.people)('names the people', () => {
    const { people } = read(fixture).summary;
    expect(people.map(({ name }) => name).sort()).toEqual([...expected.people!].sort());
  });

  test.runIf(expected.countries)('names the countries', () => {
    const { countries } = read(fixture).summary;
    expect(countries.map(({ code }) => code).sort()).toEqual([...expected.countries!].sort());
  });
});

test.each(others)('$name is no article', ({ html, expected }) => {
  expect(readPage(html, expected.url)).toBeNull();
});
