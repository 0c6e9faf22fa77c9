// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { canBeClosed, isGuardedByMarkup, isGuardedByName } from '../../../src/content/interruptions/is-guarded.ts';
import { find, showPage } from '../page.ts';

const guarded = (markup: string): boolean => {
  showPage(markup);
  const box = find('#box');
  return isGuardedByMarkup(box) || isGuardedByName(box);
};
const closable = (markup: string): boolean => {
  showPage(`<div id="box">${markup}</div>`);
  return canBeClosed(find('#box'));
};

test.each([
  '<div id="box">Sign up for our newsletter. <a href="/privacy">Privacy policy</a><input type="email"></div>',
  '<div id="box" role="dialog">Support us with a donation. <a href="/donate">Donate</a></div>',
  '<div id="box">Subscribe from £1 a month. Already with us? <a href="/login">Log in</a></div>',
])('may be judged: %s', (markup) => {
  expect(guarded(markup)).toBe(false);
});

test.each([
  '<div id="box" class="consent-banner">Support us.</div>',
  '<div class="onetrust"><div id="box">Support us.</div></div>',
  '<div id="box" class="js-paywall">Subscribe.</div>',
  '<div id="box">Support us. <form action="/login"><input type="email"></form></div>',
  '<div id="box">Members <input type="password"></div>',
  '<nav><div id="box">Support us with a donation.</div></nav>',
  '<div id="box">Support us.<nav><a href="/">Home</a></nav></div>',
  '<div id="box" aria-live="polite">Support us.</div>',
  '<div id="box">Support us.<textarea></textarea></div>',
])('is never touched: %s', (markup) => {
  expect(guarded(markup)).toBe(true);
});

test.each([
  '<button aria-label="Close">x</button>',
  '<button>No thanks</button>',
  '<a href="#">Nein, danke</a>',
  '<span role="button">×</span>',
  '<button class="modal__dismiss"><svg></svg></button>',
  '<form method="dialog"><button>OK</button></form>',
  '<button>Закрыть</button>',
])('can be closed: %s', (markup) => {
  expect(closable(markup)).toBe(true);
});

test.each(['<button>Subscribe</button>', '<a href="/">Home</a>', 'Close', '<button class="enclosed">Go</button>'])(
  'is a wall: %s',
  (markup) => {
    expect(closable(markup)).toBe(false);
  },
);
