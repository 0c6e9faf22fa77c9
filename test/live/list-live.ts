import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** What must come of a live page. Every paragraph of the article on it must stay besides. */
interface Expected {
  /** Folded inside the article. */
  fold?: string[];
  /** Folded where it lay over the page. */
  over?: string[];
  /** An element that is not shown any more: texts in shadow trees are not seen from the page. */
  gone?: string;
  /** Seen, whatever it says. */
  stay?: string[];
  /** Not one change to the page. */
  untouched?: boolean;
  /** Can the reader scroll? */
  scrolls?: boolean;
  /** Where the window stands afterwards, px from the top. */
  scrolledTo?: number;
  /** What the reader clicks before anything is looked at. */
  click?: string;
  /** Seen once the page has come to what it shows in the end: before, nothing is looked at. */
  comes?: string;
  /** The site wins, and the popup is told so. */
  gaveUp?: boolean;
  /** The line stands in the column of the text, in its font. */
  lineInColumn?: boolean;
}

export interface LivePage {
  name: string;
  html: string;
  /** Of the folder, for the page to load. */
  scripts: Map<string, string>;
  expected: Expected;
}

/** The page comes in parts, cut here. */
export const pauseMark = '<!-- pause -->';

const here = new URL('./', import.meta.url);
const { title, paragraphs } = JSON.parse(readFileSync(new URL('article.json', here), 'utf8')) as {
  title: string;
  paragraphs: string[];
};

/** The page's own words for itself, as news sites give them. */
const head = `<meta charset="utf-8">
<title>${title}</title>
<meta property="og:type" content="article">
<meta property="og:site_name" content="The Harbour Ledger">
<script type="application/ld+json">${JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: title,
  datePublished: '2026-03-10T08:00:00Z',
  author: { '@type': 'Person', name: 'Mary Okafor' },
})}</script>`;

/** Every folder here with a page in it is a live page. */
export async function listLivePages(): Promise<LivePage[]> {
  const folders = readdirSync(here, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/page.html`, here)),
  );
  return Promise.all(folders.map(({ name }) => readLivePage(name)));
}

async function readLivePage(name: string): Promise<LivePage> {
  const folder = new URL(`${name}/`, here);
  const script = new URL('page.js', folder);
  return {
    name,
    html: fill(readFileSync(new URL('page.html', folder), 'utf8')),
    scripts: new Map(existsSync(script) ? [['page.js', await bundle(fileURLToPath(script))]] : []),
    expected: JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as Expected,
  };
}

/** Puts the article in: `{{head}}`, `{{title}}`, `{{text FIRST LAST}}`. */
function fill(page: string): string {
  return page
    .replaceAll('{{head}}', head)
    .replaceAll('{{title}}', title)
    .replace(/\{\{text (\d+) (\d+)\}\}/g, (_, first: string, last: string) =>
      paragraphs
        .slice(Number(first) - 1, Number(last))
        .map((text) => `<p>${text}</p>`)
        .join('\n'),
    );
}

/** Frameworks as a site ships them. */
async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry, formats: ['iife'], name: 'page' } },
  });
  const output = [built].flat()[0];
  if (!output || !('output' in output)) throw new Error(`${entry} could not be bundled`);
  return output.output[0].code;
}

/** Paragraphs of the article that a page shows at the end. */
export const articleTexts = paragraphs;
