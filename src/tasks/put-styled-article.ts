import { readFileSync } from 'node:fs';
import type { LoopbackWeb } from './loopback-web.ts';

const folder = 'test/browser/pictures';

/** Puts a fixture on the web as a plain news site would show it, with its picture: fixtures have no style of their own. */
export function putStyledArticle(web: LoopbackWeb, url: string, fixture: string): void {
  const html = readFileSync(`test/fixtures/${fixture}/page.html`, 'utf8');
  const style = `<style>${readFileSync(`${folder}/page.css`, 'utf8')}</style>`;
  web.put(url, { body: html.replace('</head>', `${style}</head>`) });
  for (const format of ['jpg', 'webp']) {
    const picture = { body: readFileSync(`${folder}/lead.svg`), type: 'image/svg+xml' };
    web.put(new URL(`/images/lead-1200.${format}`, url).href, picture);
  }
}
