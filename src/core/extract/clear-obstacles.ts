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

/** The elements that an id or a class names for consent; a page repeats its names, so each is read once. */
function namedConsent(document: Document): Element[] {
  const known = new Map<string, boolean>();
  const isConsent = (name: string | null): boolean => {
    if (!name) return false;
    let found = known.get(name);
    if (found === undefined) known.set(name, (found = CONSENT.test(name)));
    return found;
  };
  return [...document.querySelectorAll('body [id], body [class]')].filter(
    (element) => isConsent(element.getAttribute('class')) || isConsent(element.getAttribute('id')),
  );
}

/**
 * Takes what hides the article out of the way of Readability, in a document of our own: consent and login
 * dialogs and text for screen readers go, bodies that a framework streamed under `hidden` are shown, declarative
 * shadow roots are opened.
 */
export function clearObstacles(document: Document): void {
  for (const element of document.querySelectorAll(UNREAD)) element.remove();
  openShadowRoots(document);
  for (const streamed of document.querySelectorAll('[hidden][id^="S:"]')) streamed.removeAttribute('hidden');
  const pageLength = document.querySelector('body')?.textContent.length ?? 0;
  const named = namedConsent(document);
  for (const element of [...document.querySelectorAll(DIALOG), ...document.querySelectorAll(UNSEEN), ...named]) {
    if (element.isConnected && isAside(element, pageLength)) element.remove();
  }
}
