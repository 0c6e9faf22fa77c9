// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { takeSnapshot } from '../../src/content/take-snapshot.ts';
import { runSteps } from '../../src/core/run-steps.ts';
import { toDocument } from '../../src/core/snapshot/to-document.ts';
import { find, showPage } from './page.ts';

const long = 'A text that is long enough for the page to count as shown, and then some more of it. '.repeat(4);

beforeEach(() => {
  // There is no layout here: only what says so itself is hidden.
  Element.prototype.checkVisibility = function (this: Element): boolean {
    return this.closest('[style*="display: none"]') === null;
  };
});

/** A page taken down and made again, with the live element of every element. */
function takeAndMake(between: () => void = () => undefined) {
  const steps = takeSnapshot(document, 'https://www.example.com/a');
  steps.next();
  between();
  const { snapshot, elements } = runSteps(steps);
  const made = toDocument(snapshot, document.implementation.createHTMLDocument(''));
  if (!made) throw new Error('the snapshot can not be followed');
  const all = [...made.document.querySelectorAll('*')];
  return { snapshot, made: made.document, lives: all.map((element) => elements[made.numberOf(element) ?? -1]), all };
}

describe('takeSnapshot', () => {
  it('leaves no trace on the page, and knows the live element of every element', () => {
    showPage('<main><p>One</p><p>Two <b>bold</b></p></main>');
    const before = document.documentElement.outerHTML;
    const { made, all, lives } = takeAndMake();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(made.documentElement.outerHTML).toBe(before);
    expect(lives.map((live) => live?.outerHTML)).toEqual(all.map((element) => element.outerHTML));
  });

  it('names what is not shown, and keeps the head', () => {
    showPage(`<p>${long}</p><div style="display: none"><p>Hidden</p></div><p>Shown</p>`);
    const { made } = takeAndMake();
    expect(made.body.textContent).toBe(`${long}Shown`);
    expect(made.title).toBe('A page');
  });

  const boxes = `<p>${long}</p><div id="box" style="display: none"><p>Hidden</p><svg><g></g></svg></div>
    <svg><g><path></path></g></svg><p>Shown <i style="display: none">Hidden</i></p><b id="last">Last</b>`;

  it.each([
    ['what stands inside of something hidden or drawn', () => undefined],
    [
      'what is put into it meanwhile',
      () => {
        find('#box').append(document.createElement('p'));
      },
    ],
    [
      'what is taken out of it meanwhile',
      () => {
        find('#box svg').remove();
      },
    ],
    [
      'what goes into it meanwhile',
      () => {
        find('#box').append(find('#last'));
      },
    ],
  ])('counts right past %s', (_, between) => {
    showPage(boxes);
    const last = find('#last');
    const { made, lives } = takeAndMake(between);
    expect(made.body.textContent.replaceAll(/\s+/g, ' ')).toBe(`${long}Shown Last`);
    expect(lives.at(-1)).toBe(last);
  });

  it('leaves nothing out of a page that would be empty then', () => {
    showPage(`<div style="display: none"><p>${long}</p></div>`);
    expect(takeAndMake().made.body.textContent).toBe(long);
  });

  it('leaves out what programs and style sheets say, unless the article may stand in it', () => {
    const code = 'if (1 < 2) document.write("<div>"); '.repeat(40);
    const body = `text = "<p>${long.repeat(4)}"`;
    const facts = JSON.stringify({ description: long.repeat(4) });
    showPage(`<style>${'.a > b { color: red } '.repeat(60)}</style><i title="x"></i><script type="text/x">${code}</script>
      <script type="text/x">${body}</script><script type="application/ld+json">${facts}</script>
      <script type="text/x">short</script><p>${long}</p><script type="text/x">${code}</script><b>Last</b>`);
    const { made, all, lives, snapshot } = takeAndMake();
    expect([...made.body.querySelectorAll('style, script')].map(({ textContent }) => textContent)).toEqual([
      '',
      '',
      body,
      facts,
      'short',
      '',
    ]);
    expect(lives.map((live) => live?.localName)).toEqual(all.map(({ localName }) => localName));
    expect(snapshot.html.length).toBeLessThan(document.documentElement.outerHTML.length - 3_000);
    expect(made.querySelector('b')?.textContent).toBe('Last');
  });

  it('leaves lines of ours out', () => {
    showPage(
      `<p>${long}</p><fair-copy-line></fair-copy-line><p data-fair-copy-folded="away" style="display: none">Folded</p>`,
    );
    expect(takeAndMake().made.body.textContent).toBe(`${long}Folded`);
  });

  it('brings in what open shadow trees show, with its slots filled, and the live elements of it', () => {
    showPage(`<p>${long}</p><x-box><em slot="name">Light</em><i>nowhere</i></x-box><p>After</p>`);
    const shadow = find('x-box').attachShadow({ mode: 'open' });
    const paragraph = document.createElement('p');
    paragraph.append('Shadow ');
    const slot = document.createElement('slot');
    slot.name = 'name';
    paragraph.append(slot);
    shadow.append(paragraph);
    const { made, all, lives } = takeAndMake();
    expect(made.querySelector('x-box')?.textContent).toBe('Shadow Light');
    expect(lives[all.findIndex((element) => element.textContent === 'Shadow Light' && element.localName === 'p')]).toBe(
      paragraph,
    );
    expect(lives[all.findIndex((element) => element.localName === 'em')]).toBe(find('em'));
    expect(lives.at(-1)).toBe(find('p:last-child'));
  });

  it('is not misled by fields and pictures with the names of members', () => {
    showPage(`<p>${long}</p><img name="documentElement"><form><input name="outerHTML"><input name="children"></form>`);
    expect(takeAndMake().made.querySelectorAll('input')).toHaveLength(2);
  });
});
