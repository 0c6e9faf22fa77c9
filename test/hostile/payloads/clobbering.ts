import { cross, family } from '../payload.ts';

/** What is read from a document, here and in Readability: a picture or a form of that name would stand in its place. */
export const ofDocument: readonly string[] =
  'DOCUMENT_POSITION_FOLLOWING ELEMENT_NODE TEXT_NODE activeElement addEventListener adoptNode all append appendChild baseURI body characterSet childNodes children clear cloneNode close compareDocumentPosition compatMode contains contentType cookie createDocumentFragment createElement createTextNode createTreeWalker defaultView dir doctype documentElement documentURI evaluate firstChild firstElementChild forms getElementById getElementsByClassName getElementsByTagName getRootNode getSelection head images implementation importNode isConnected lastChild links location nextSibling nodeName nodeType normalize open ownerDocument parentElement parentNode previousSibling querySelector querySelectorAll readyState removeChild replaceChild replaceChildren scripts scrollingElement styleSheets textContent title toString visibilityState'.split(
    ' ',
  );

/** What is read from elements: a field of that name inside of a form would stand in its place. */
export const ofForm: readonly string[] =
  'DOCUMENT_POSITION_FOLLOWING ELEMENT_NODE TEXT_NODE addEventListener after append appendChild attachShadow attributes baseURI before checkVisibility childElementCount childNodes children classList className clientHeight cloneNode closest compareDocumentPosition contains content dataset elements firstChild firstElementChild focus getAttribute getAttributeNames getAttributeNode getBoundingClientRect getElementsByTagName getRootNode hasAttribute hasAttributes hidden id innerHTML innerText insertBefore isConnected lastChild length localName matches name namespaceURI nextElementSibling nextSibling nodeName nodeType nodeValue normalize offsetHeight ownerDocument parentElement parentNode previousElementSibling previousSibling querySelector querySelectorAll remove removeAttribute removeChild replaceChild replaceChildren replaceWith scrollHeight scrollIntoView setAttribute setAttributeNode shadowRoot style tagName textContent title toString'.split(
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
    'clobber-shadow',
    ofForm.map(
      (name) => () =>
        `<div><template shadowrootmode="open"><form><input name="${name}"><p>${words}</p><slot></slot></form></template></div>`,
    ),
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
    () =>
      `<form class="donate">${ofForm.map((name) => `<input type="hidden" name="${name}">`).join('')}<p>Please support our independent journalism with a donation today, even a small one.</p></form>`,
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
