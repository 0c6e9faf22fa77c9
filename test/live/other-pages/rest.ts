import { each, page, signUp, table, type OtherPage } from './parts.ts';

export const rest: OtherPage[] = [
  page(
    'log in',
    '/login',
    `<h1>Log in</h1><form action="/session"><input type="email" name="email"><input type="password"><button>Log in</button></form><p>No account? <a href="/register">Register</a></p>`,
  ),
  page(
    'registration',
    '/register',
    `<h1>Create your account</h1><form>${each(5, (title) => `<label>${title.split(' ')[0] ?? ''}<input></label>`)}<label><input type="checkbox"> Send me the newsletter</label><button>Register</button></form>`,
  ),
  page(
    'consent alone',
    '/consent',
    '<div role="dialog" aria-modal="true" style="position: fixed; inset: 0"><h2>Before you go on</h2><p>We and our partners use cookies to measure how this site is used and to show you adverts.</p><button>Accept all</button><button>Reject all</button></div>',
  ),
  page(
    'settings',
    '/account/settings',
    each(20, (title) => `<div><label>${title}<input type="checkbox" role="switch"></label></div>`),
  ),
  page(
    'editor',
    '/write',
    '<div contenteditable="true"><p>Dear readers, please support our work with a donation.</p><p>It is the first draft of a letter that nobody has sent yet, and it is not an article.</p></div><div role="toolbar"><button>Bold</button></div>',
  ),
  page(
    'sheet',
    '/sheet',
    table(60, 12, (row, column) => String(row * column)),
  ),
  page(
    'listing of files',
    '/files',
    `<pre>${each(40, (title, at) => `<a href="f${at}">${title.toLowerCase().replaceAll(' ', '-')}.txt</a> 10-Mar-2026 12:00 ${at}K`)}</pre>`,
  ),
  page(
    'source code',
    '/code/boat.js',
    `<pre><code>${each(60, (_, at) => `const boat${at} = build(${at}); // donate() subscribe()`)}</code></pre>`,
  ),
  page(
    'reference',
    '/docs/api',
    `<nav>${each(30, (title) => `<a href="#">${title}</a>`)}</nav><h1>sail(boat)</h1><dl>${each(12, (title) => `<dt>${title.split(' ')[0] ?? ''}</dt><dd>A number.</dd>`)}</dl><pre>sail({ to: 'north' })</pre>`,
  ),
  page(
    'not found',
    '/nothing/here',
    `<h1>404</h1><p>There is nothing here. Perhaps you would like one of these.</p>${each(5, (title) => `<a href="/a">${title}</a>`)}${signUp}`,
  ),
  page('error of the server', '/broken/story', '<h1>502 Bad Gateway</h1><hr><address>server</address>'),
  page('empty', '/empty/page', ''),
  page('frames', '/frames/page', '<iframe srcdoc="<p>One</p>"></iframe><iframe srcdoc="<p>Two</p>"></iframe>'),
  page(
    'one picture',
    '/picture/view',
    '<img alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="600" height="400">',
  ),
];
