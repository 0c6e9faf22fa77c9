import { Readability } from '@mozilla/readability';
import { describe, expect, test } from 'vitest';
import { LeanReadability } from '../../../src/core/extract/lean-readability.ts';
import { parsePage, prose } from '../parse-page.ts';

const paragraphs = Array.from({ length: 6 }, (_, i) => `<p>${prose(`rain${i}w`)}</p>`).join('');
const found = (html: string, title = '', flags = 7): string =>
  new LeanReadability(parsePage(html), title, flags).find()?.textContent ?? '';

describe('Readability without what is not asked of it', () => {
  test.each([
    '_removeScripts',
    '_prepDocument',
    '_grabArticle',
    '_isProbablyVisible',
    '_fixLazyImages',
    '_cleanStyles',
  ])('what is called or left out is still there: %s', (member) => {
    expect(Readability.prototype).toHaveProperty(member);
  });

  test('finds what Readability finds', () => {
    const html = `<nav><a href="/">Home</a></nav><h1>A story of rain</h1><article>${paragraphs}</article><div class="comments"><p>${prose('said')}</p></div>`;
    const whole = new Readability(parsePage(html)).parse()?.textContent ?? '';
    const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
    expect(flat(found(html))).toBe(flat(whole));
  });

  test.each([
    ['hidden', '<p hidden>TEXT</p>'],
    ['of no display', '<p style="color:red; display: none">TEXT</p>'],
    ['for eyes only', '<p aria-hidden="true">TEXT</p>'],
  ])('leaves out what is %s', (_name, html) => {
    const text = found(`<article>${paragraphs}${html.replace('TEXT', prose('unseen'))}</article>`);
    expect(text).toContain('rain5w0');
    expect(text).not.toContain('unseen0');
  });

  test('an attempt that finds nothing does not go on in what it left behind', () => {
    expect(found(`<div class="comment">${paragraphs}</div>`)).toBe('');
    expect(found(`<div class="comment">${paragraphs}</div>`, '', 4)).toContain('rain5w0');
  });
});
