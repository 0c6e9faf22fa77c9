import { Readability } from '@mozilla/readability';
import { describe, expect, test } from 'vitest';
import { LeanReadability } from '../../../src/core/extract/lean-readability.ts';
import { toSketch } from '../../../src/core/extract/sketch/to-sketch.ts';
import { parsePage, prose } from '../parse-page.ts';

const paragraphs = Array.from({ length: 6 }, (_, i) => `<p>${prose(`rain${i}w`)}</p>`).join('');
const found = (html: string, title = '', flags = 7): string =>
  new LeanReadability(toSketch(parsePage(html)), title, flags).find()?.textContent ?? '';

describe('Readability without what is not asked of it', () => {
  test.each([
    '_getAllNodesWithTag',
    '_setNodeTag',
    '_hasChildBlockElement',
    'DIV_TO_P_ELEMS',
    '_prepDocument',
    '_grabArticle',
    '_isProbablyVisible',
    '_fixLazyImages',
    '_cleanStyles',
    '_isValidByline',
    '_isElementWithoutContent',
    '_getLinkDensity',
    '_getInnerText',
    'REGEXPS.byline',
    'REGEXPS.unlikelyCandidates',
    'REGEXPS.okMaybeItsACandidate',
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

  test.each([
    ['a class', '<p class="byline">By Jane Doe</p>'],
    ['a relation', '<p rel="author">By Jane Doe</p>'],
    ['a property', '<p itemprop="author">By Jane Doe</p>'],
  ])('leaves out the byline that %s names, and no long text so named', (_name, html) => {
    expect(found(`<article>${html}${paragraphs}</article>`)).not.toContain('Jane Doe');
    const long = html.replace('By Jane Doe', prose('bio', 40));
    expect(found(`<article>${long}${paragraphs}</article>`)).toContain('bio39');
  });

  test('boxes with nothing in them go, those with a letter deep inside stay', () => {
    const nested = (text: string): string => `<div>${'<span>'.repeat(30)}${text}${'</span>'.repeat(30)}</div>`;
    const text = found(`<article>${nested('<br>')}${paragraphs}${nested(prose('deep', 40))}</article>`);
    expect(text).toContain('deep39');
  });

  test('an attempt that finds nothing does not go on in what it left behind', () => {
    expect(found(`<div class="comment">${paragraphs}</div>`)).toBe('');
    expect(found(`<div class="comment">${paragraphs}</div>`, '', 4)).toContain('rain5w0');
  });
});
