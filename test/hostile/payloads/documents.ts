import { family } from '../payload.ts';

/** Documents inside of the document, and what moves or sends it. A delay keeps the page itself where it is. */
export const documents = family('document', [
  ({ code }) => `<iframe srcdoc="<script>${code}</script>"></iframe>`,
  ({ code }) => `<iframe srcdoc="&lt;img src=x: onerror=&quot;parent.${code}&quot;&gt;"></iframe>`,
  ({ code }) =>
    `<iframe srcdoc="&amp;lt;script&amp;gt;${code}&amp;lt;/script&amp;gt;" sandbox="allow-scripts"></iframe>`,
  ({ url }) => `<iframe srcdoc="<base href='${url}'><img src='x'>"></iframe>`,
  ({ url }) => `<p>A paragraph in a frame's neighbourhood.</p><iframe src="${url}" loading="lazy" name="x"></iframe>`,
  ({ url }) => `<frameset><frame src="${url}"></frameset>`,
  ({ url }) => ({ head: `<base href="${url}/">`, claim: 'base' }),
  ({ url }) => ({ head: `<base href="${url}/" target="_top"><base href="https://other.example/">`, claim: 'base' }),
  ({ code }) => ({ head: `<base href="javascript:${code}//">`, claim: 'base' }),
  () => ({ head: '<base href="data:text/html,x">', claim: 'base' }),
  () => ({ head: '<base href="https://[::1">', claim: 'base' }),
  () => ({ head: '<base href="file:///">', claim: 'base' }),
  ({ url }) => `<base href="${url}/"><p>A paragraph with <a href="relative/path">a relative link</a> in it.</p>`,
  ({ url }) => ({ head: `<meta http-equiv="refresh" content="9999;url=${url}">` }),
  ({ code }) => ({ head: `<meta http-equiv="refresh" content="9999;url=javascript:${code}">` }),
  ({ url }) => `<meta http-equiv="refresh" content="9999; URL='${url}'">`,
  ({ code }) => `<meta http-equiv="refresh" content="9999;url=data:text/html,<script>${code}</script>">`,
  ({ url }) => `<meta name="referrer" content="unsafe-url"><img src="${url}" width="640" height="360" alt="A picture">`,
  () => '<meta http-equiv="Content-Security-Policy" content="default-src *">',
  () => '<meta http-equiv="set-cookie" content="x=1"><meta charset="utf-7">+ADw-script+AD4-',
  ({ url }) =>
    `<form action="${url}" method="post"><p>A paragraph inside of a form.</p><input name="x" value="y"><input type="submit"></form>`,
  ({ url }) => `<form id="f1" action="${url}"></form><input form="f1" name="q"><button form="f1">Send it now</button>`,
  ({ url }) =>
    `<form action="${url}"><input type="password" name="p" autocomplete="current-password" value="x"></form>`,
  ({ url }) => `<isindex action="${url}" prompt="Your password">`,
  ({ code }) =>
    `<form action="javascript:${code}"><p>A paragraph inside of a form.</p><button>Go on reading</button></form>`,
  () => '<keygen name="x" autofocus onfocus="x">',
  () => '<input type="hidden" accesskey="x" onclick="x"><p accesskey="s" contenteditable>A paragraph to write in.</p>',
  () =>
    '<dialog open><form method="dialog"><p>Your session has expired. Enter your password.</p><input type="password"></form></dialog>',
  () => '<div popover id="pop" style="position:fixed;inset:0">All of the window belongs to the page.</div>',
  () => '<p style="position:fixed;inset:0;z-index:2147483647;opacity:0">A paragraph over everything.</p>',
  () => '<p class="sheet index bar problem" id="app">A paragraph with names of our own pages.</p>',
  () =>
    '<fair-copy-line data-fair-copy-folded="away"><p>A paragraph inside of a line that is not ours.</p></fair-copy-line>',
  () =>
    '<p data-fair-copy-freed="0">A paragraph that is let go.</p><p data-fair-copy-folded="-1e9">Another one, with a number.</p>',
  () => '<p data-fair-copy-freed="__proto__" data-fair-copy-folded="held">A paragraph with our own marks.</p>',
  () =>
    '<custom-element is="x-y"><p slot="nowhere">A paragraph in an element that nobody defined.</p></custom-element>',
]);
