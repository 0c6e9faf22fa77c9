import type { ClassNames } from './class-names.ts';

/** Words in ids and class names of the consent tools in use on news sites: whole words, for generated class names hold any letters. */
const CONSENT =
  /(?:^|[^a-z])(?:cookies?|(?:cookie|consent|gdpr)[a-z]*|onetrust|didomi|usercentrics|cookiebot|truste|sourcepoint|quantcast)(?:[^a-z]|$)/i;
const DIALOG = 'dialog, [role="dialog" i], [role="alertdialog" i], [aria-modal="true" i]';
/** Class names by which stylesheets keep a text for screen readers: a person never sees it where it stands. */
const UNSEEN =
  '.sr-only, .visually-hidden, .visuallyhidden, .screen-reader-text, .screen-reader-only, .screenreader, .a11y-hidden, .offscreen';
/** What is never read, though it can be most of a page's bytes. JSON-LD was read before. */
const UNREAD = 'script, style, link, svg';
/** A wrapper that holds any of these holds the page, whatever its name. */
const PAGE_PARTS = 'article, main, h1, [itemprop~="articleBody"], [role="main" i]';
/** Deeper than any page nests its components. */
const MAX_SHADOW_DEPTH = 16;

/** Puts the content of declarative shadow roots in their place, those inside them too. */
function openShadowRoots(document: Document): void {
  for (let depth = 0; depth < MAX_SHADOW_DEPTH; depth++) {
    const templates = document.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode], template[shadowroot]');
    if (templates.length === 0) return;
    for (const template of templates) template.replaceWith(template.content);
  }
}

/** Whether a wrapper may go: it is not the page itself, and holds only a small part of its text. */
const isAside = (element: Element, pageLength: number): boolean =>
  !element.matches('html, body, article, main, p') &&
  !element.querySelector(PAGE_PARTS) &&
  element.textContent.length < pageLength / 2;

/** The elements that an id or a class names for consent. */
function* namedConsent(document: Document, names: ClassNames): Generator<Element> {
  for (const [name, elements] of names) if (CONSENT.test(name)) yield* elements;
  for (const element of document.querySelectorAll('[id]')) if (CONSENT.test(element.id)) yield element;
}

/**
 * Shows what is hidden from Readability, in a document of our own: bodies that a framework streamed under `hidden`,
 * declarative shadow roots. What nobody reads goes.
 */
export function uncover(document: Document): void {
  for (const element of document.querySelectorAll(UNREAD)) element.remove();
  openShadowRoots(document);
  for (const streamed of document.querySelectorAll('[hidden][id^="S:"]')) streamed.removeAttribute('hidden');
}

/** Takes what hides the article out of the way of Readability: consent and login dialogs and text for screen readers. */
export function clearObstacles(document: Document, names: ClassNames): void {
  const { body } = document;
  if (!(body as HTMLElement | null)) return;
  const named = [...namedConsent(document, names)];
  const suspects = new Set([...document.querySelectorAll(DIALOG), ...document.querySelectorAll(UNSEEN), ...named]);
  if (suspects.size === 0) return;
  const pageLength = body.textContent.length;
  for (const element of suspects) if (body.contains(element) && isAside(element, pageLength)) element.remove();
}
