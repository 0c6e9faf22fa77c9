import { cross, family } from '../payload.ts';

/** What is read from a document, here and in Readability: a picture or a form of that name would stand in its place. */
const ofDocument =
  'activeElement adoptNode all baseURI body characterSet childNodes children cloneNode compatMode contentType cookie createDocumentFragment createElement createTextNode createTreeWalker defaultView dir doctype documentElement documentURI evaluate firstChild firstElementChild forms getElementById getElementsByClassName getElementsByTagName head images implementation importNode lastChild links location nodeName nodeType ownerDocument parentNode querySelector querySelectorAll readyState scripts scrollingElement styleSheets textContent title visibilityState'.split(
    ' ',
  );

/** What is read from elements: a field of that name inside of a form would stand in its place. */
const ofForm =
  'after append attributes before checkVisibility childElementCount childNodes children classList className closest contains content dataset firstChild firstElementChild getAttribute getAttributeNode getBoundingClientRect getElementsByTagName hasAttribute hidden id innerHTML innerText insertBefore isConnected lastChild localName matches namespaceURI nextElementSibling nextSibling nodeName nodeType nodeValue offsetHeight ownerDocument parentElement parentNode previousElementSibling previousSibling querySelector querySelectorAll remove removeAttribute removeChild replaceChild replaceChildren replaceWith scrollIntoView setAttribute shadowRoot style tagName textContent toString'.split(
    ' ',
  );

/** Names of the language itself and of our own. */
const ofObjects =
  '__proto__ constructor prototype hasOwnProperty toString valueOf then length name 0 -1 undefined null NaN app index fair-copy pwn chrome browser globalThis self top'.split(
    ' ',
  );

const words = 'A paragraph in its place, of as many words as the others on the page have.';

export const clobbering = [
  ...family(
    'clobber-document',
    ofDocument.map((name) => () => `<img name="${name}" alt="x"><form name="${name}"></form><p>${words}</p>`),
  ),
  ...family(
    'clobber-form',
    ofForm.map((name) => () => `<form><input name="${name}"><button id="${name}">Send</button><p>${words}</p></form>`),
  ),
  ...family(
    'clobber-object',
    cross(
      ofObjects,
      ['id', 'name'],
      (name, attribute) => () =>
        `<p ${attribute}="${name}" class="${name}">${words}</p><a ${attribute}="${name}" href="#${name}">x</a>`,
    ),
  ),
  ...family('clobber-nest', [
    () => `<form id="body"><form name="body"></form><input name="body"></form><p>${words}</p>`,
    () =>
      '<form id="x"><output name="parentElement"></output><fieldset name="textContent"><p>A paragraph in a field set.</p></fieldset></form>',
    () => '<a id="location"></a><a id="location" name="href" href="cid:x">A link that would be an address</a>',
    () => '<iframe name="defaultView" srcdoc="<a id=Readability></a>"></iframe><iframe name="self"></iframe>',
    () => '<object name="implementation"><embed name="createHTMLDocument"></object>',
    () => `<form><input name="attributes"><input name="attributes"><input name="children"><p>${words}</p></form>`,
    () => `<form id="f"></form><button form="f" name="closest">x</button><p form="f" name="matches">${words}</p>`,
  ]),
];
