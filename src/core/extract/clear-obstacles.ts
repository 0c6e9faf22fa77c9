/** Words in ids and class names of the consent tools in use on news sites. */
const CONSENT =
  /(?:^|[^a-z])(?:cookie|consent|gdpr|cmp|onetrust|didomi|usercentrics|cookiebot|truste|sourcepoint|quantcast|privacy-manager)/i;
const DIALOG = 'dialog, [role="dialog" i], [role="alertdialog" i], [aria-modal="true" i]';
/** A wrapper that holds any of these holds the page, whatever its name. */
const PAGE_PARTS = 'article, main, h1, [itemprop~="articleBody"], [role="main" i]';

/** Whether a wrapper may go: it is not the page itself, and holds only a small part of its text. */
function isAside(element: Element, pageLength: number): boolean {
  return (
    !element.matches('html, body, article, main, p') &&
    !element.querySelector(PAGE_PARTS) &&
    element.textContent.length < pageLength / 2
  );
}

/**
 * Takes what hides the article out of the way of Readability, in a document of our own: consent and login
 * dialogs go, bodies that a framework streamed under `hidden` are shown, declarative shadow roots are opened.
 */
export function clearObstacles(document: Document): void {
  for (const template of document.querySelectorAll<HTMLTemplateElement>(
    'template[shadowrootmode], template[shadowroot]',
  )) {
    template.replaceWith(template.content);
  }
  for (const streamed of document.querySelectorAll('[hidden][id^="S:"]')) streamed.removeAttribute('hidden');
  const { body } = document;
  const pageLength = body.textContent.length;
  const named = [...body.querySelectorAll('[id], [class]')].filter((element) =>
    CONSENT.test(`${element.getAttribute('id') ?? ''} ${element.getAttribute('class') ?? ''}`),
  );
  for (const element of [...body.querySelectorAll(DIALOG), ...named]) {
    if (element.isConnected && isAside(element, pageLength)) element.remove();
  }
}
