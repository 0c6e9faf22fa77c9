import { ask, bar, each, lead, page, says, table, times, titles, type OtherPage } from './parts.ts';

export const tradeAndTalk: OtherPage[] = [
  page(
    'product',
    '/shop/oilskin',
    `<h1>Yellow oilskin coat</h1><img alt="Coat" width="400" height="400"><span itemprop="price">89.00</span><form action="/cart"><select><option>M</option><option>L</option></select><button class="add-to-cart">Add to cart</button></form><ul><li>Keeps the rain out</li><li>Two pockets</li></ul>${each(6, (title) => `<div class="review"><b>5 of 5</b><p>${title}? I wear it every day.</p></div>`)}`,
    says('Product'),
  ),
  page(
    'list of products',
    '/shop/coats',
    each(
      36,
      (title, at) =>
        `<div class="card"><img alt="${title}"><a href="/p">${title}</a><span class="price">${at + 10}.00</span><button>Buy</button></div>`,
    ),
    says('ItemList'),
  ),
  page(
    'basket',
    '/cart',
    `<h1>Your basket</h1>${table(5, 4, (row, column) => `${row * column + 3}.00`)}<button>Pay</button>`,
  ),
  page(
    'checkout',
    '/checkout',
    `<form>${each(9, (title) => `<label>${title}<input name="f"></label>`)}<input autocomplete="cc-number"><button>Order now</button></form>`,
  ),
  page(
    'subscription offers',
    '/subscribe',
    `<h1>Choose your subscription</h1>${each(3, (_, at) => `<div class="plan"><h2>Plan ${at + 1}</h2><p>Every story, on every device, from £${at + 1} a week. Cancel at any time.</p><button>Subscribe</button></div>`)}${bar}`,
  ),
  page(
    'donation page',
    '/donate',
    `<h1>Support our journalism</h1><p>${ask}</p><form>${times(4, (at) => `<label><input type="radio" name="sum"> £${at * 5 + 5}</label>`).join('')}<button>Give</button></form>`,
  ),
  page(
    'classified advertisements',
    '/small-ads',
    each(40, (title) => `<p class="ad"><b>${title}</b> For sale, hardly used. Call in the evening.</p>`),
  ),
  page(
    'auction',
    '/auction/12',
    `<h1>Ship in a bottle</h1><p>Current bid: 42</p><p id="left">2 hours left</p><button>Bid</button>${table(12, 3, (row) => `Bidder ${row}`)}`,
  ),
  page(
    'hotel',
    '/hotels/quay',
    `<h1>Hotel at the quay</h1>${each(10, (title) => `<div><h3>${title}</h3><p>Breakfast included, pay at the hotel.</p><b>£90</b><button>Book</button></div>`)}`,
    says('LodgingBusiness'),
  ),
  page(
    'forum thread',
    '/forum/thread/88',
    each(
      25,
      (title, at) =>
        `<div class="post postbit"><b>sailor${at}</b><div class="message-body">${title}! I had the same with my boat, and the man at the quay told me to wait for the tide.</div><a href="#">Reply</a></div>`,
    ),
    says('DiscussionForumPosting'),
  ),
  page(
    'forum index',
    '/forum',
    table(30, 4, (row, column) => (column ? String(row * column) : `<a href="/forum/t">${titles[row % 12] ?? ''}</a>`)),
  ),
  page(
    'question and answers',
    '/questions/7',
    `<h1>How do I get salt off a window?</h1>${each(9, (title, at) => `<div class="answer"><span>${at * 3}</span><p>${title}: I use vinegar and a soft cloth, and then plenty of water.</p><a href="#">comment</a></div>`)}`,
    says('QAPage'),
  ),
  page(
    'wall of short posts',
    '/home',
    each(
      40,
      (title, at) =>
        `<div role="article"><b>@user${at}</b> <span>${title}</span> <button>Like</button><button>Share</button></div>`,
    ),
  ),
  page(
    'chat',
    '/chat',
    `<div role="log" aria-live="polite">${each(50, (title, at) => `<p><b>${at % 2 ? 'Ann' : 'Ben'}</b> ${title}</p>`)}</div><textarea></textarea>`,
  ),
  page(
    'comments alone',
    '/story/comments',
    each(40, (title) => `<div class="comment"><b>Reader</b><p>${title}, and nobody asked us.</p></div>`),
  ),
  page(
    'letters in a list',
    '/mail',
    table(50, 3, (row, column) =>
      column === 1 ? `${titles[row % 12] ?? ''} – please give what you can` : `Sender ${row}`,
    ),
  ),
  page(
    'one letter',
    '/mail/inbox/1',
    `<nav>Inbox Sent</nav><h2>Our newsletter</h2><div class="message"><p>Dear reader, ${ask}</p><p>${lead}</p></div><button>Reply</button><div contenteditable="true"></div>`,
  ),
  page(
    'calendar',
    '/calendar',
    table(5, 7, (row, column) => `${row * 7 + column + 1}<br>${column === 2 ? 'Meeting' : ''}`),
  ),
  page(
    'event',
    '/events/regatta',
    `<h1>Regatta</h1><p>Saturday, from ten o'clock, at the old quay.</p><button>Get tickets</button><div class="map"></div>`,
    says('Event'),
  ),
];
