import { createElement as h, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

const texts = [...document.getElementById('text').content.children].map(({ textContent }) => textContent);

/** Draws everything anew ten times a second, moves the appeal to another place, and brings a dialog. */
function Page() {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setTurn((before) => before + 1), 100);
    return () => clearInterval(timer);
  }, []);
  const appeal = h(
    'div',
    { key: 'appeal', className: 'box' },
    h('p', null, 'Please help our reporters to go on: make a donation to The Harbour Ledger today.'),
    h('a', { href: '/donate' }, 'Donate'),
  );
  const paragraphs = texts.map((text, at) => h('p', { key: at }, text));
  const cut = turn < 15 ? 9 : 6;
  return h(
    'main',
    null,
    h(
      'article',
      null,
      h('h1', null, document.title),
      h('p', { key: 'turn', 'data-live': '' }, `Drawn ${turn} times`),
      ...paragraphs.slice(0, cut),
      appeal,
      ...paragraphs.slice(cut),
    ),
    turn > 8 && h(Dialog, { key: 'dialog' }),
  );
}

const style = { position: 'fixed', right: 0, bottom: 0, width: '24em', background: '#fff' };

function Dialog() {
  return h(
    'div',
    { role: 'dialog', style },
    h('button', { 'aria-label': 'Close' }, '×'),
    h('h2', null, 'Get the morning tide'),
    h('p', null, 'Sign up for our free newsletter and read the top stories in your inbox every morning.'),
    h('input', { type: 'email', name: 'email' }),
  );
}

createRoot(document.getElementById('root')).render(h(Page));
