import { bar, box, each, lead, page, says, signUp, table, titles, type OtherPage } from './parts.ts';

export const newsSites: OtherPage[] = [
  page(
    'front of cards',
    '/',
    `<main>${each(24, (title, at) => `<article><a href="/a/${at}"><h2>${title}</h2></a><p>${lead}</p></article>`)}${box}</main>`,
  ),
  page(
    'front of columns',
    '/index.html',
    `<div class="grid">${each(30, (title) => `<section><h3><a href="/s">${title}</a></h3><ul><li><a href="/t">${title} again</a></li></ul></section>`)}</div>${signUp}`,
  ),
  page(
    'section with teasers',
    '/business',
    `<h1>Business</h1>${each(18, (title) => `<div class="teaser"><h2><a href="/b">${title}</a></h2><p>${lead}</p><time>10 March</time></div>`)}${box}${bar}`,
  ),
  page(
    'section of headlines',
    '/world/europe',
    `<ol>${each(60, (title) => `<li><a href="/w">${title}</a></li>`)}</ol>${signUp}`,
  ),
  page(
    'tag page',
    '/tag/ferries',
    `<h1>Ferries</h1><p>All stories about ferries.</p>${each(20, (title) => `<a class="row" href="/f"><img alt=""><span>${title}</span><span>${lead}</span></a>`)}`,
  ),
  page(
    'author page',
    '/authors/mary-okafor',
    `<h1>Mary Okafor</h1><p>Mary Okafor writes about the sea.</p>${each(25, (title) => `<h3><a href="/m">${title}</a></h3><p>${lead}</p>`)}${box}`,
    says('ProfilePage'),
  ),
  page(
    'archive by date',
    '/archive/2026/03',
    each(
      31,
      (title, at) =>
        `<h4>${at + 1} March</h4><ul><li><a href="/x">${title}</a></li><li><a href="/y">${title}, the day after</a></li></ul>`,
    ),
  ),
  page(
    'most read',
    '/most-read',
    `<ol class="ranking">${each(50, (title, at) => `<li><b>${at + 1}</b> <a href="/r">${title}</a> <span>${at * 7} comments</span></li>`)}</ol>`,
  ),
  page(
    'newsletters to choose from',
    '/newsletters',
    `<h1>Our newsletters</h1>${each(12, (title) => `<label><input type="checkbox" name="n"> <b>${title}</b> ${lead}</label>`)}${signUp}`,
  ),
  page(
    'index of podcasts',
    '/podcasts',
    each(14, (title) => `<div><h3>${title}</h3><button>Play</button><p>${lead}</p><audio controls></audio></div>`),
  ),
  page(
    'gallery',
    '/photos/week',
    each(
      20,
      (title) =>
        `<figure><img src="data:," alt="${title}" width="800" height="500"><figcaption>${title}</figcaption></figure>`,
    ),
  ),
  page(
    'cartoons',
    '/cartoons',
    each(30, (title) => `<a href="/c"><img alt="${title}"></a>`),
  ),
  page(
    'search results',
    '/search?q=ferry',
    `<form role="search"><input type="search" value="ferry"><button>Search</button></form>${each(20, (title) => `<div class="result"><a href="/a"><h3>${title}</h3></a><cite>example.com/a</cite><p>${lead}</p></div>`)}`,
    says('SearchResultsPage'),
  ),
  page(
    'no results',
    '/search?q=qq',
    '<form><input name="q" value="qq"><button>Search</button></form><p>Nothing was found. Try other words.</p>',
  ),
  page(
    'search of the archive',
    '/archive/search',
    table(40, 4, (row, column) => (column === 1 ? `<a href="/a">${titles[row % 12] ?? ''}</a>` : `${row} March`)),
  ),
  page(
    'picture search',
    '/images?q=boat',
    each(60, (title) => `<a href="/i"><img alt="${title}" width="180" height="120"><span>${title}</span></a>`),
  ),
  page(
    'map search',
    '/places',
    `<div class="map" style="height: 600px"></div><ul>${each(20, (title) => `<li><b>${title}</b><br>Harbour Street ${title.length}<br>Open until six</li>`)}</ul>`,
  ),
  page(
    'job search',
    '/jobs',
    each(
      25,
      (title) =>
        `<div class="job"><h3><a href="/j">${title}</a></h3><p>Full time, by the sea, from the first of May.</p><button>Apply</button></div>`,
    ),
    says('ItemList'),
  ),
];
