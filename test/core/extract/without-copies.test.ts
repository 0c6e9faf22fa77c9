import { expect, test } from 'vitest';
import { extract } from '../../../src/core/extract/extract.ts';
import { runSteps } from '../../../src/core/run-steps.ts';
import { parsePage, prose } from '../parse-page.ts';
import { found, paragraphs, url } from './found.ts';

const times = (text: string, part: string): number => text.split(part).length - 1;

const story = `<h2>After the storm</h2>${paragraphs('storm', 3)}<h2>Before it</h2>${paragraphs('calm', 3)}`;

test('of a text that a page holds for two widths of screen one copy is the article, with its headings', () => {
  const text = found(
    `<article><h1>A story of rain</h1><div class="wide">${story}</div><div class="narrow">${story}</div>
    <p>${prose('last')}</p></article>`,
  );
  for (const part of ['After the storm', 'stormp0w0 ', 'stormp2w0 ', 'Before it', 'calmp2w0 ', 'last0 '])
    expect(times(text, part), part).toBe(1);
});

test('of a text that comes three times one copy stays', () => {
  const text = found(`<article><h1>A story of rain</h1>${`<div>${story}</div>`.repeat(3)}</article>`);
  expect(times(text, 'Before it')).toBe(1);
  expect(times(text, 'calmp2w0 ')).toBe(1);
});

test('cards that are each there twice, one after the other, come once', () => {
  const card = (name: string): string => `<div><h3>About ${name}</h3><p>${prose(name)}</p></div>`.repeat(2);
  const text = found(
    `<article><h1>A story of rain</h1>${['rain', 'wind', 'snow', 'fog'].map(card).join('')}</article>`,
  );
  for (const name of ['rain', 'wind', 'snow', 'fog']) {
    expect(times(text, `About ${name}`), name).toBe(1);
    expect(times(text, `${name}0 `), name).toBe(1);
  }
});

test('the pictures of a copy go with it, and stay where the other has none', () => {
  const picture = (name: string): string => `<p>${prose('above')}</p><p><img src="/${name}.jpg"></p>`;
  const sources = (first: string, second: string): string[] => {
    const body = [first, second].map((part) => `<div>${part}${story}</div>`).join('');
    const page = parsePage(`<title>A story of rain</title><article><h1>A story of rain</h1>${body}</article>`);
    const { kept } = runSteps(extract(page, url));
    return [...kept].flatMap((leaf) => (leaf.nodeName === 'IMG' ? [(leaf as Element).getAttribute('src')!] : []));
  };
  expect(sources(picture('wide'), picture('narrow'))).toEqual(['/wide.jpg']);
  expect(sources(`<p>${prose('above')}</p>`, picture('narrow'))).toEqual(['/narrow.jpg']);
});

test('lines that the plans of a comparison share stay with each of them', () => {
  const shared = ['disk', 'mail', 'backup', 'help'];
  const plan = (name: string): string =>
    `<h2>Plan ${name}</h2>${shared.map((part) => `<p>${prose(part, 15)}</p><p>${prose(name + part, 10)}</p>`).join('')}`;
  const text = found(`<article><h1>A story of rain</h1>${['small', 'middle', 'large'].map(plan).join('')}</article>`);
  for (const part of shared) expect(times(text, ` ${part}0 `), part).toBe(3);
});

test('a refrain stays where it stands', () => {
  const verses = [1, 2, 3, 4].map((i) => `${paragraphs(`verse${i}x`, 2)}<p>${prose('refrain', 30)}</p>`).join('');
  expect(times(found(`<article><h1>A story of rain</h1>${verses}</article>`), 'refrain0 ')).toBe(4);
});

test('captions of a gallery stay where their pictures stand among the paragraphs', () => {
  const pictures = [1, 2, 3, 4].map((i) => `<p><img src="/${i}.jpg"></p><p>${prose(`caption${i}x`, 25)}</p>`).join('');
  const text = found(`<article><h1>A story of rain</h1><div>${pictures}</div>${story}<div>${pictures}</div></article>`);
  expect(times(text, 'caption2x0 ')).toBe(2);
});
