/** Pages of our own on which the clean-up is measured: an article with an appeal in it, and what stands around. */

const sentence =
  'The council decided on Tuesday that the ferry will leave from two harbours instead of one, after a debate that had gone on for ten years. ';
const appeal =
  '<div class="box"><p>Please help our reporters to go on: make a donation to The Harbour Ledger today.</p><a href="/donate">Donate</a></div>';

const article = (paragraphs: number): string =>
  `<article><h1>Ferry gets a second harbour</h1>${`<p>${sentence.repeat(2)}</p>`.repeat(paragraphs)}${appeal}<p>${sentence}</p></article>`;

const page = (body: string): string => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>Ferry gets a second harbour</title><meta property="og:type" content="article">
<meta property="og:site_name" content="The Harbour Ledger"></head><body>${body}</body></html>`;

/** A large news page: an article of forty paragraphs, and teasers for the rest of its five thousand elements. */
export function largePage(): string {
  const teaser =
    '<li class="teaser"><div><a href="/story"><img src="data:," alt=""><h3>Storm warnings lifted</h3></a><p>All ships may sail.</p><time>10 March</time></div></li>';
  return page(`<main>${article(40)}</main><aside><ul>${teaser.repeat(704)}</ul></aside>`);
}

/** A page on which something changes a hundred times a second, in the article and beside it. */
export function busyPage(): string {
  const script = `<script>
    const [inside, beside] = document.querySelectorAll('.ticker');
    let turn = 0;
    setInterval(() => {
      turn += 1;
      const line = document.createElement('p');
      line.textContent = 'The price of cod on the quay is ' + turn + ' today, as it is told.';
      line.className = 'turn-' + turn;
      (turn % 2 ? inside : beside).replaceChildren(line);
    }, 10);
  </script>`;
  return page(`<main>${article(20)}<div class="ticker"></div></main><aside class="ticker"></aside>${script}`);
}

/** One that comes to rest. */
export function quietPage(): string {
  return page(`<main>${article(20)}</main>`);
}
