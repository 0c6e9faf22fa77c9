import { findAll } from './live-page.ts';

/**
 * Tells of each place in the page that the reader is led to, by a link before the browser looks for it: what is folded
 * has no place to scroll to. Where that comes too late, the page is scrolled for the browser.
 * @param open opens what is folded there; false when nothing was
 */
export function watchLinks(page: Document, open: (target: Element) => boolean): void {
  addEventListener(
    'click',
    (event) => {
      const link = event.isTrusted ? event.composedPath().find(isLink) : undefined;
      const [address, place] = cut(link?.href ?? '');
      const target = address === cut(location.href)[0] ? findPlace(page, place) : undefined;
      if (target) open(target);
    },
    { capture: true, passive: true },
  );
  // By hand, by a script, or on the way back.
  addEventListener('hashchange', () => {
    const target = findPlace(page, cut(location.href)[1]);
    if (target && open(target)) Element.prototype.scrollIntoView.call(target);
  });
}

function isLink(target: EventTarget): target is HTMLAnchorElement {
  return target instanceof HTMLAnchorElement;
}

/** An address and the place in the page that it names. */
function cut(address: string): [string, string] {
  const [before = '', ...after] = address.split('#');
  return [before, after.join('#')];
}

function findPlace(page: Document, place: string): Element | undefined {
  const name = CSS.escape(decode(place));
  return name ? findAll(page, `#${name}, a[name="${name}"]`)[0] : undefined;
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
