// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { cloneNumbered } from '../../src/content/clone-numbered.ts';
import { runSteps } from '../../src/core/run-steps.ts';
import { findAll } from '../../src/content/live-page.ts';
import { find, showPage } from './page.ts';

const long = 'A text that is long enough for the page to count as shown, and then some more of it. '.repeat(4);

beforeEach(() => {
  // There is no layout here: only what says so itself is hidden.
  Element.prototype.checkVisibility = function (this: Element): boolean {
    return this.closest('[style*="display: none"]') === null;
  };
});

const clone = () => {
  const { elements, numberOf, ...rest } = runSteps(cloneNumbered(document));
  const liveOf = (copy: Element | null | undefined) => (copy ? elements[numberOf(copy) ?? -1] : undefined);
  return { ...rest, elements, liveOf };
};

describe('cloneNumbered', () => {
  it('knows the live element of every element of the copy and leaves no trace on the page', () => {
    showPage('<main><p>One</p><p>Two <b>bold</b></p></main>');
    const before = document.documentElement.outerHTML;
    const { document: copy, liveOf } = clone();
    expect(document.documentElement.outerHTML).toBe(before);
    for (const element of copy.body.querySelectorAll('*')) {
      const live = liveOf(element);
      expect(live?.localName).toBe(element.localName);
      expect(live?.textContent).toBe(element.textContent);
      expect(live?.ownerDocument).toBe(document);
    }
  });

  it('leaves out what the page does not show, but not data and pictures', () => {
    showPage(
      `<p>${long}</p><div style="display: none"><p>Hidden dialog</p></div><img style="display: none" src="a.jpg">
       <script type="application/ld+json">{}</script>`,
    );
    const { document: copy } = clone();
    expect(copy.body.textContent).not.toContain('Hidden dialog');
    expect(copy.querySelectorAll('img, script')).toHaveLength(2);
  });

  it('keeps everything of a page that shows nothing yet', () => {
    showPage(`<div style="display: none"><p>${long}</p></div>`);
    expect(clone().document.body.textContent).toContain('long enough');
  });

  it('sees what is folded, and none of our lines', () => {
    showPage(`<p>${long}</p><fair-copy-line></fair-copy-line><p data-fair-copy-folded="away">Give</p>`);
    const { document: copy, liveOf } = clone();
    expect(copy.body.textContent).toContain('Give');
    expect(copy.querySelector('fair-copy-line, [data-fair-copy-folded]')).toBeNull();
    const folded = [...copy.querySelectorAll('p')].at(-1);
    expect(liveOf(folded)).toBe(find('[data-fair-copy-folded]'));
  });

  it('brings in open shadow trees, slots filled and elements numbered', () => {
    showPage(`<p>${long}</p><x-box><p slot="text">Light</p></x-box>`);
    const shadow = find('x-box').attachShadow({ mode: 'open' });
    const inside = document.createElement('section');
    const slot = document.createElement('slot');
    slot.name = 'text';
    inside.append('Before ', slot, document.createElement('style'));
    shadow.append(inside);
    const { document: copy, liveOf } = clone();
    const section = copy.querySelector('x-box > section');
    expect(section?.textContent).toBe('Before Light');
    expect(liveOf(section)).toBe(inside);
    expect(liveOf(section?.querySelector('p'))).toBe(find('x-box > p'));
    expect(section?.querySelector('style')).toBeNull();
  });

  it('is not led astray by names that stand in for the members of the document', () => {
    showPage(
      `<p>${long}</p><form id="f"><input name="parentElement"><input name="attributes"><input name="email"></form>
       <img name="querySelectorAll"><img name="body"><img name="cloneNode"><img name="logo">`,
    );
    const { document: copy, elements } = clone();
    expect(elements.length).toBeGreaterThan(8);
    const names = findAll(copy, '[name]').map((one) => one.getAttribute('name'));
    expect(names).toEqual(['email', 'logo']);
  });
});
