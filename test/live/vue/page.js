import { createApp, h, ref } from 'vue';

const texts = [...document.getElementById('text').content.children].map(({ textContent }) => textContent);

/** Draws everything anew ten times a second, moves the appeal to another place, and brings a slide-in. */
const page = {
  setup() {
    const turn = ref(0);
    setInterval(() => {
      turn.value += 1;
    }, 100);
    return () => {
      const appeal = h('div', { key: 'appeal', class: 'box' }, [
        h('p', 'Please help our reporters to go on: make a donation to The Harbour Ledger today.'),
        h('a', { href: '/donate' }, 'Donate'),
      ]);
      const paragraphs = texts.map((text, at) => h('p', { key: at }, text));
      const cut = turn.value < 15 ? 9 : 6;
      return h('main', [
        h('article', [
          h('h1', document.title),
          h('p', { key: 'turn', 'data-live': '' }, `Drawn ${turn.value} times`),
          ...paragraphs.slice(0, cut),
          appeal,
          ...paragraphs.slice(cut),
        ]),
        turn.value > 8 ? slideIn() : null,
      ]);
    };
  },
};

const style = 'position: fixed; right: 0; bottom: 0; width: 24em; background: #fff';

const slideIn = () =>
  h('div', { key: 'slide', role: 'dialog', style }, [
    h('button', { 'aria-label': 'Close' }, '×'),
    h('h2', 'Get the morning tide'),
    h('p', 'Sign up for our free newsletter and read the top stories in your inbox every morning.'),
    h('input', { type: 'email', name: 'email' }),
  ]);

createApp(page).mount('#app');
