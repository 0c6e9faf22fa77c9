import type { ClassNames } from './class-names.ts';

/** Words in ids and class names of the consent tools in use on news sites: whole words, for generated class names hold any letters. */
const CONSENT =
  /(?:^|[^a-z])(?:cookies?|(?:cookie|consent|gdpr)[a-z]*|onetrust|didomi|usercentrics|cookiebot|truste|sourcepoint|quantcast)(?:[^a-z]|$)/i;
/** What class names keep for screen readers by stylesheets: a person never sees it where it stands. */
const HIDDEN =
  /(?:^|\s)(?:sr-only|visually-hidden|visuallyhidden|screen-reader-text|screen-reader-only|screenreader|a11y-hidden|offscreen)(?:\s|$)/;
const DIALOG = 'dialog, [role="dialog" i], [role="alertdialog" i], [aria-modal="true" i]';
/** What is never read, though it can be most of a page's bytes. JSON-LD and the head were read before. */
const UNREAD = 'script, style, link, svg';
/** A wrapper that holds any of these holds the page, whatever its name. */
const PAGE_PARTS = 'article, main, h1, [itemprop~="articleBody"], [role="main" i]';
/** What stands around every page of a site. Half of a page's elements are in it, and each would be looked at again and again. */
const SURROUNDINGS = 'nav, footer, [role="navigation" i], [role="contentinfo" i]';
/** Surroundings with a larger share of a page's text may be misnamed. */
const LARGEST = 0.25;
/** Deeper than any page nests its components. */
const MAX_SHADOW_DEPTH = 16;

/** Puts the content of declarative shadow roots in their place, those inside them too. */
function openShadowRoots(document: Document): void {
  for (let depth = 0; depth < MAX_SHADOW_DEPTH; depth++) {
    if (document.getElementsByTagName('template').length === 0) return;
    const templates = document.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode], template[shadowroot]');
    if (templates.length === 0) return;
    for (const template of templates) template.replaceWith(template.content);
  }
}

/** Whether a wrapper may go: it is not the page itself, and holds less than this share of its text. */
const isAside = (element: Element, text: string, pageLength: number, share: number): boolean =>
  !element.matches('html, body, article, main, p') &&
  !element.querySelector(PAGE_PARTS) &&
  text.length < pageLength * share;

/** The elements that an id or a class names for consent or as hidden. */
function* namedObstacles(document: Document, names: ClassNames): Generator<Element> {
  for (const [name, elements] of names) if (HIDDEN.test(name) || CONSENT.test(name)) yield* elements;
  for (const element of document.querySelectorAll('[id]')) if (CONSENT.test(element.id)) yield element;
}

/**
 * Shows what is hidden from Readability, in a document of our own: bodies that a framework streamed under `hidden`,
 * declarative shadow roots. What nobody reads goes.
 */
export function uncover(document: Document): void {
  document.querySelector('head')?.replaceChildren(...document.querySelectorAll('head > base'));
  for (const element of document.querySelectorAll(UNREAD)) element.remove();
  openShadowRoots(document);
  for (const streamed of document.querySelectorAll('[hidden][id^="S:"]')) streamed.removeAttribute('hidden');
}

/**
 * Takes what hides the article out of the way of Readability: consent and login dialogs and text for screen readers,
 * and the navigation and the footer of the site.
 * @returns how many characters of the page stood in its surroundings
 */
export function clearObstacles(document: Document, names: ClassNames): number {
  const { body } = document;
  if (!(body as HTMLElement | null)) return 0;
  // Each selector is asked of every element; those that have a role are few.
  const marked = [...document.querySelectorAll('dialog, nav, footer, [role], [aria-modal]')];
  const obstacles = new Set([...marked.filter((one) => one.matches(DIALOG)), ...namedObstacles(document, names)]);
  const surroundings = marked.filter((one) => one.matches(SURROUNDINGS));
  if (obstacles.size + surroundings.length === 0) return 0;
  const pageLength = body.textContent.length;
  for (const element of obstacles) {
    if (body.contains(element) && isAside(element, element.textContent, pageLength, 0.5)) element.remove();
  }
  let length = 0;
  for (const element of surroundings) {
    // The footer of an article may hold its correction.
    if (!body.contains(element) || element.closest('article')) continue;
    const text = element.textContent;
    if (!isAside(element, text, pageLength, LARGEST)) continue;
    length += text.replace(/\s+/g, ' ').length;
    element.remove();
  }
  return length;
}
