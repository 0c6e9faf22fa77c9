import type { Payload } from './payload.ts';

/** An article with payloads in it. */
export interface HostilePage {
  /** The payloads' ids: what a failing test names. */
  ids: string[];
  html: string;
  /** Words that stand before each payload and after the last: an article without them was never tried. Empty for a payload that swallows what follows. */
  marks: string[];
}

/**
 * Puts payloads on as few pages as go; what would disturb another stands alone.
 * @param perPage how many a page: few enough to find the guilty one, many enough not to wait for
 */
export function packPages(payloads: readonly Payload[], perPage: number): HostilePage[] {
  const pages: Payload[][] = [];
  // Those that need a page each come first, and all others go with them.
  const picky = payloads.filter(({ claim, alone }) => claim && !alone);
  const easy = payloads.filter(({ claim, alone }) => !claim && !alone);
  for (const payload of [...picky, ...easy]) {
    const page = pages.find((other) => other.length < perPage && !clash(other, payload));
    if (page) page.push(payload);
    else pages.push([payload]);
  }
  const alone = payloads.filter((payload) => payload.alone).map((payload) => [payload]);
  return [...pages.map((page) => toPage(page, toMarks(page))), ...alone.map((page) => toPage(page, []))];
}

function toPage(page: Payload[], marks: string[]): HostilePage {
  return { ids: page.map(({ id }) => id), html: toHtml(page), marks };
}

const toMarks = (page: Payload[]): string[] => [...page.keys(), last].map((at) => `In paragraph ${at},`);

function clash(page: Payload[], { claim }: Payload): boolean {
  return claim !== undefined && page.some((other) => other.claim === claim);
}

/** Number of the last paragraph. */
const last = 105;

/** Ordinary sentences, so that the page is an article beyond doubt; each line has words of its own. */
const prose = (at: number): string =>
  `<p>In paragraph ${at}, reporters found that the harbour of Riga was closed for ${at + 2} days after the storm, that
  Latvia had asked Ghana for help, and that Minister Ilze Ozola had spoken with the crew of every ship there.</p>`;

const appeal = `<div class="support-box"><p>We are a reader-funded newsroom. Please support our independent journalism with
  a donation today: even two euros a month help us to go on reporting.</p><p><a href="/donate">Donate now</a></p></div>`;

function toHtml(payloads: Payload[]): string {
  const all = (part: 'head' | 'root') => payloads.map((payload) => payload[part] ?? '').join('\n');
  const bodies = payloads.map(({ body = '' }, at) => `${prose(at)}\n${body}`).join('\n');
  return `<!doctype html><html ${all('root')}><head><meta charset="utf-8">
<meta property="og:type" content="article"><meta property="article:published_time" content="2024-10-17">
<meta name="author" content="Jon Ek">${all('head')}<title>Harbour closed</title></head>
<body><article><h1>Harbour closed for days after the storm</h1>
${prose(100)}${prose(101)}${prose(102)}${prose(103)}
${appeal}
${bodies}
${prose(104)}${prose(last)}
</article></body></html>`;
}
