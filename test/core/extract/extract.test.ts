import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/core/extract/extract.ts';
import { runSteps } from '../../../src/core/run-steps.ts';
import { parsePage, prose } from '../parse-page.ts';
import { found, paragraphs, url } from './found.ts';

describe('what stands in front of an article', () => {
  test('a consent dialog longer than the article is never the article', () => {
    const text = found(`<main><h1>A story of rain</h1>${paragraphs('rain', 4)}</main>
      <div id="cookie-consent"><div><p>${prose('consent', 60)}</p><p>${prose('partner', 60)}</p></div></div>`);
    expect(text).toContain('rainp3w0');
    expect(text).not.toContain('consent0');
  });

  test('a wrapper named for cookies that holds the page is the page', () => {
    expect(found(`<div class="cookie-banner-open"><article>${paragraphs('rain', 4)}</article></div>`)).toContain(
      'rainp0w0',
    );
  });

  test.each(['nav', 'footer'])('a %s that holds most of the text is no part of the site', (tag) => {
    expect(found(`<${tag}>${paragraphs('rain', 5)}</${tag}>`)).toContain('rainp4w0');
    expect(found(`<${tag}><article>${paragraphs('rain', 5)}</article></${tag}>`)).toContain('rainp4w0');
  });

  test('navigation and footer of the site are no part of the article', () => {
    const article = `<article><h1>A story of rain</h1>${paragraphs('rain', 2)}</article>`;
    const links = Array.from({ length: 30 }, (_, i) => `<li><a href="/s${i}">Section ${i}</a></li>`).join('');
    const text = found(`<nav><ul>${links}</ul></nav>${article}<footer><p>${prose('legal', 20)}</p></footer>`);
    expect(text).toContain('rainp1w0');
    expect(text).not.toMatch(/Section 1|legal0/);
  });

  test('generated class names are no consent tools', () => {
    const text = found(
      `<div class="cmp-container c-cmpvrW"><div class="cmp-text">${paragraphs('rain', 5)}</div></div>`,
    );
    expect(text).toContain('rainp4w0');
  });
});

describe('what Readability loses', () => {
  test('a text in a part that it leaves out by its name', () => {
    expect(found(`<div class="comment-body">${paragraphs('rain', 5)}</div>`)).toContain('rainp4w0');
  });

  test('a text too short for its first attempt', () => {
    expect(found(`<div class="sidebar"><p>${prose('short', 30)}</p></div><p>Menu, and more.</p>`)).toContain('short9');
  });

  test('a body streamed under hidden', () => {
    expect(
      found(`<div id="root"></div><div hidden id="S:1"><article>${paragraphs('rain', 5)}</article></div>`),
    ).toContain('rainp4w0');
  });

  test('a body in declarative shadow roots, one inside the other', () => {
    const inner = `<x-body><template shadowrootmode="open">${paragraphs('rain', 5)}</template></x-body>`;
    expect(found(`<x-page><template shadowrootmode="open"><main>${inner}</main></template></x-page>`)).toContain(
      'rainp4w0',
    );
  });

  test('a body cut into boxes by the grid', () => {
    const box = (name: string): string =>
      `<div class="grid"><div class="cell"><div class="body-chunk">${paragraphs(name, 3)}<h2>Heading ${name}</h2></div></div></div><div class="ad-slot">Ad</div>`;
    const text = found(`<article><h1>A story of rain</h1>${box('one')}${box('two')}${box('three')}</article>`);
    for (const name of ['one', 'two', 'three']) expect(text).toContain(`${name}p2w0`);
  });

  test('the next article of an endless page is not ours', () => {
    const one = (name: string): string =>
      `<article><h1>${name}</h1><div class="body">${paragraphs(name, 6)}</div></article>`;
    const text = found(`<main>${one('first')}${one('second')}</main>`);
    expect(text.includes('firstp0w0') && text.includes('secondp0w0')).toBe(false);
  });

  test('the standfirst in the header, told by its class or by the description', () => {
    const body = `<div class="text">${paragraphs('rain', 5)}</div>`;
    const standfirst = 'Three towns are under water and more rain is on its way.';
    expect(
      found(
        `<article><header><h1>A story of rain</h1><p class="standfirst">${standfirst}</p></header>${body}</article>`,
      ),
    ).toContain(standfirst);
    expect(
      found(
        `<meta name="description" content="${standfirst}"><article><header><h1>A story of rain</h1><div>${standfirst}</div></header>${body}</article>`,
      ),
    ).toContain(standfirst);
    expect(
      found(
        `<article><header><h1>A story of rain</h1><div>Subscribe today for only two euros a month and read on.</div></header>${body}</article>`,
      ),
    ).not.toContain('two euros');
  });

  test('pictures with their captions: under the headline, above it in its article, and among paragraphs', () => {
    const figure = (name: string): string =>
      `<figure><img src="/${name}.jpg" alt=""><figcaption>The ${name} of Marlow</figcaption></figure>`;
    const text = found(
      `<article>${figure('bridge')}<header><h1>A story of rain</h1>${figure('harbour')}</header>
      <div class="text">${paragraphs('one', 3)}<div class="wide">${figure('mill')}</div>${paragraphs('two', 3)}</div></article>`,
    );
    for (const name of ['bridge', 'harbour', 'mill']) expect(text).toContain(`The ${name} of Marlow`);
  });

  test('no picture that leads to another article, stands beside this one or comes after it', () => {
    const figure = (name: string): string =>
      `<figure><img src="/${name}.jpg" alt=""><figcaption>The ${name} of Marlow</figcaption></figure>`;
    const text = found(
      `<main><article><h1>A story of rain</h1><a href="/other-story">${figure('bridge')}</a>
      <figure><a href="/third-story"><img src="/a.jpg" alt=""></a><figcaption>The weir of Marlow</figcaption></figure>
      <aside>${figure('harbour')}</aside><div class="text">${paragraphs('one', 5)}</div></article>
      <article>${figure('mill')}</article></main>`,
    );
    expect(text).toContain('onep4w0');
    expect(text).not.toContain('of Marlow');
  });

  test('a picture that a gallery shows twice comes once', () => {
    const figure = '<figure><img src="/a.jpg" alt=""><figcaption>The bridge of Marlow</figcaption></figure>';
    const text = found(
      `<article><h1>A story of rain</h1>${figure}${figure}<div class="text">${paragraphs('one', 5)}</div></article>`,
    );
    expect(text.match(/bridge of Marlow/g)).toHaveLength(1);
  });

  test('the author’s portrait is none, and a picture of the same face with a caption is one', () => {
    const pictures = (caption: string): number => {
      const body = `<article><h1>A story of rain</h1><a rel="author" href="/ada">Ada Lind</a>
        <figure><img src="/ada.jpg" alt="Ada  Lind">${caption}</figure><div class="text">${paragraphs('rain', 5)}</div></article>`;
      const { kept, metadata } = runSteps(extract(parsePage(`<title>A story of rain</title>${body}`), url));
      expect(metadata.authors).toEqual(['Ada Lind']);
      return [...kept].filter(({ nodeName }) => nodeName === 'IMG').length;
    };
    expect(pictures('')).toBe(0);
    expect(pictures('<figcaption>Ada Lind on the bridge of Marlow</figcaption>')).toBe(1);
  });

  test('a standfirst that nothing names, when it is a sentence and no second headline', () => {
    const page = (header: string): string =>
      `<main><header><h1>A story of rain</h1>${header}</header><div class="text">${paragraphs('rain', 5)}</div></main>`;
    const standfirst = 'Three towns are under water and more rain is on its way.';
    for (const tag of ['p', 'h2', 'h4'])
      expect(found(page(`<div class="i1s9"><${tag}>${standfirst}</${tag}></div>`))).toContain(standfirst);
    const credit = 'The river in the old town on the morning of the flood.';
    expect(
      found(page(`<div class="image-credit"><p>${credit}</p></div><div class="i1s9"><p>${standfirst}</p></div>`)),
    ).not.toContain(credit);
  });

  test.each(['node--promoted', 'tag-newsletters', 'category-related'])(
    'a standfirst of an article classed %s',
    (name) => {
      const standfirst = 'Three towns are under water and more rain is on its way.';
      const header = `<header><h1>A story of rain</h1><p class="intro">${standfirst}</p></header>`;
      expect(found(`<article class="${name}">${header}<div>${paragraphs('rain', 5)}</div></article>`)).toContain(
        standfirst,
      );
    },
  );

  test('a standfirst in a box that nothing names, when it speaks of the same as the headline', () => {
    const page = (box: string): string =>
      `<meta name="description" content="Floods close three bridges in the north"><article><header><h1>A story of rain</h1>${box}</header><div>${paragraphs('rain', 5)}</div></article>`;
    const standfirst = 'After days of rain the floods have closed the bridges, and more is on its way.';
    expect(found(page(`<div><span>${standfirst}</span></div>`))).toContain(standfirst);
    expect(found(page(`<div><img src="a.jpg"><span>${standfirst}</span></div>`))).not.toContain(standfirst);
    const appeal = 'Sign in or subscribe now, for two euros a month, to go on with this text.';
    expect(found(page(`<div><span>${appeal}</span></div>`))).not.toContain(appeal);
  });

  test('the standfirst that is on the page, when the text is in its data only', () => {
    const standfirst = 'Three towns are under water and more rain is on its way.';
    const stated = JSON.stringify({ '@type': 'NewsArticle', headline: 'A', articleBody: prose('stated', 120) });
    const text = found(`<script type="application/ld+json">${stated}</script>
      <article><header><h1>A story of rain</h1><p class="standfirst">${standfirst}</p></header><div>${paragraphs('free', 3)}</div></article>`);
    expect(text).toMatch(new RegExp(`^${standfirst} stated0`));
  });

  test('a standfirst called the teaser of its own article, not the teasers of others', () => {
    const standfirst = 'Three towns are under water and more rain is on its way.';
    const other = 'Nine bridges are closed until the river falls.';
    const text = found(`<meta name="description" content="${standfirst}"><article><header><h1>A story of rain</h1>
      <div class="box"><div class="teaser-list"><div><p>${other}</p></div></div></div>
      <div class="header-teaser">${standfirst}</div></header><div class="text">${paragraphs('rain', 5)}</div></article>`);
    expect(text).toContain(standfirst);
    expect(text).not.toContain(other);
  });

  test('a standfirst under the second heading that heads an article without a first', () => {
    const standfirst = 'Three towns are under water and more rain is on its way.';
    const header = `<header><h2>Rain</h2><p>${standfirst}</p></header>`;
    expect(found(`<article>${header}<div>${paragraphs('rain', 5)}</div></article>`)).toContain(standfirst);
  });

  test('the first paragraphs, set in a box of their own under the headline, once', () => {
    const first = `<p>Of floods and bridges: ${prose('lead', 30)}</p>`;
    const lead = `<div class="i1s9">${first}<p>${prose('next', 30)}</p></div>`;
    const page = (box: string): string =>
      `<meta name="description" content="Floods close three bridges in the north">
      <main><section><h1>A story of rain</h1><p class="dek">Nine bridges are closed today.</p>${box}</section>
      <section class="text">${paragraphs('rain', 5)}</section></main>`;
    expect(found(page(lead))).toMatch(/lead0 .*next0 .*rainp0w0 /);
    expect(found(page(`${lead}<div class="phone">${lead}</div>`)).match(/lead0 /g)).toHaveLength(1);
    expect(found(page(`<div class="disclosure">${first}</div>`))).not.toContain('lead0');
    expect(found(page(`<aside>${first}</aside>`))).not.toContain('lead0');
    expect(found(page(`<div class="i1s9"><p>We ask you to join us: ${prose('ask', 30)}</p></div>`))).not.toContain(
      'ask0',
    );
  });

  test('questions that open to their answers, and no menu that opens', () => {
    const item = (asks: string, says: string): string =>
      `<div class="item"><button>${asks}</button><div aria-hidden="true"><p>${says}</p></div></div>`;
    const page = (box: string): string =>
      `<main><article><h1>A story of rain</h1><div>${paragraphs('rain', 5)}</div>${box}</article></main>`;
    const asked = found(
      page(
        `<section class="faq-list">${item('Will it rain once more?', prose('yes', 25))}${item('More', prose('no', 25))}</section>`,
      ),
    );
    expect(asked).toMatch(/Will it rain once more\? yes0 .*no24/);
    expect(asked).not.toContain('More');
    const told = `<div class="accordion">${item('Where we report from', prose('town', 50))}</div>`;
    expect(found(page(told))).not.toContain('town0');
    expect(found(page(`${told}<p>${prose('end', 30)}</p>`))).toContain('town0');
    const menu = item('Where do we report from?', 'Towns and rivers');
    expect(found(page(`<div class="accordion">${menu}</div>`))).not.toContain('report from');
    const links = Array.from({ length: 20 }, (_, at) => `<a href="/${at}">Of the ${at} towns</a> `).join('');
    expect(found(page(`<div class="accordion">${item('What do others say?', links)}</div>`))).not.toContain(
      'others say',
    );
  });

  test('a list among paragraphs, not one that points elsewhere', () => {
    const list = (item: (i: number) => string): string =>
      `<section><ul class="media-list">${[0, 1, 2, 3].map((i) => `<li>${item(i)}</li>`).join('')}</ul></section>`;
    const text = found(
      `<article><h1>A story of rain</h1><div>${paragraphs('one', 3)}${list((i) => `Town ${i}`)}${paragraphs('two', 3)}
      ${list((i) => `<a href="/${i}">Other story ${i}</a>`)}${paragraphs('three', 3)}</div></article>`,
    );
    expect(text).toContain('Town 3');
    expect(text).not.toContain('Other story');
  });

  test('a body that stands in the JSON-LD only', () => {
    const body = prose('stated', 120);
    const script = (text: string): string =>
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'A', articleBody: text })}</script>`;
    expect(found(`${script(`${body}\n\n${prose('second')}`)}<p>Loading</p>`)).toContain('second39');
    expect(
      found(`${script(body)}<article>${paragraphs('shown', 5)} ${body}</article>`).match(/stated0\b/g),
    ).toHaveLength(1);
  });

  test('a body that is stated with markup is its text, without attributes', () => {
    const markup = `<a title="one > two" onclick="run()">third</a>`;
    const articleBody = `<p>${prose('stated', 120)} ${markup}</p>`;
    const stated = JSON.stringify({ '@type': 'NewsArticle', headline: 'A', articleBody }).replaceAll('</', '<\\/');
    const text = found(`<script type="application/ld+json">${stated}</script><p>Loading</p>`);
    expect(text).toContain('third');
    expect(text).not.toMatch(/two|run/);
  });

  test('a body that stands in the data of a framework only', () => {
    const body = `<p>${prose('stated', 60)}</p>$$AD$$<p>A story of rain. ${prose('second', 60)}</p>`;
    const about = '<meta name="description" content="A story of rain in three towns">';
    const pushed = JSON.stringify(JSON.stringify({ id: 1, content: body }));
    expect(found(`${about}<script>self.data.push([1,${pushed}])</script><p>Loading</p>`)).toContain('second59');
    const state = `<script type="application/json">${JSON.stringify({ page: { content: body } })}</script>`;
    expect(found(`${about}${state}<p>Loading</p>`)).toContain('stated59');
    expect(found(`${about}${state}<p>Loading</p>`)).not.toContain('$$AD$$');
    expect(found(`${about}${state}<article>${paragraphs('shown', 5)}</article>`)).not.toContain('stated');
    const other = state.replace('A story of rain', 'Another text');
    expect(found(`<meta name="description" content="Nine bridges close">${other}<p>Loading</p>`)).not.toContain(
      'stated',
    );
  });
});

describe('the kind of page', () => {
  const kindOf = (html: string, address = url): string => runSteps(extract(parsePage(html), address)).kind;
  const stated =
    '<meta property="og:type" content="article"><meta property="article:published_time" content="2026-01-01"><meta name="author" content="Jane Doe">';

  test('an article says so and reads like one', () => {
    expect(kindOf(`${stated}<article><h1>A</h1>${paragraphs('rain', 6)}</article>`)).toBe('article');
  });

  test('a list of what others read is none, whatever stands beside the links', () => {
    const lines = Array.from(
      { length: 12 },
      (_, i) => `<li><a href="/${i}">Rain in the ${i}th town</a> ${i} comments</li>`,
    );
    expect(kindOf(`<main><h1>Most read</h1><ol>${lines.join('')}</ol></main>`, 'https://news.example/most-read')).toBe(
      'not-article',
    );
  });

  test('a front page, a shop and an empty page are none', () => {
    const teasers = Array.from(
      { length: 30 },
      (_, i) => `<div><h2><a href="/${i}">Headline ${i} about rain</a></h2><p>${prose('t', 8)}</p></div>`,
    ).join('');
    expect(kindOf(`<main>${teasers}</main>`, 'https://news.example/')).toBe('not-article');
    const product =
      '<script type="application/ld+json">{"@type":"Product","name":"Lamp"}</script><form action="/cart"><button>Buy</button></form>';
    expect(kindOf(`${product}<main><h1>Lamp</h1><p>${prose('lamp', 40)}</p><ul><li>Steel</li></ul></main>`)).toBe(
      'not-article',
    );
    expect(kindOf('<p>Please wait</p>')).toBe('not-article');
  });
});
