import { extract } from '../../../src/core/extract/extract.ts';
import { runSteps } from '../../../src/core/run-steps.ts';
import { parsePage, prose } from '../parse-page.ts';

export const url = 'https://news.example/2026/a-story-of-rain';
/** The text of the article that is found in a page, leaf by leaf. */
export const found = (body: string): string => {
  const { kept } = runSteps(extract(parsePage(`<title>A story of rain</title>${body}`), url));
  return [...kept].map((leaf) => leaf.textContent).join(' ');
};
export const paragraphs = (name: string, count: number): string =>
  Array.from({ length: count }, (_, i) => `<p>${prose(`${name}p${i}w`)}</p>`).join('');
