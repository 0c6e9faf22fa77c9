import { readFileSync } from 'node:fs';
import type { LoopbackWeb } from './loopback-web.ts';

const folder = 'test/browser/pictures';

/** Puts a fixture on the web as a plain news site would show it, with its picture: fixtures have no style of their own. */
export function putStyledArticle(web: LoopbackWeb, url: string, fixture: string): void {
  const html = readFileSync(`test/fixtures/${fixture}/page.html`, 'utf8');
  const style = `<style>${readFileSync(`${folder}/page.css`, 'utf8')}</style>`;
  web.put(url, { body: html.replace('</head>', `${style}</head>`) });
  const name = /og:site_name" content="([^"]*)"/.exec(html)?.[1] ?? '';
  web.put(new URL('/logo.svg', url).href, { body: toLogo(name), type: 'image/svg+xml' });
  putPictures(web, url);
}

/** The picture that the fixtures name. */
export function putPictures(web: LoopbackWeb, url: string): void {
  for (const format of ['jpg', 'webp']) {
    const picture = { body: readFileSync(`${folder}/lead.svg`), type: 'image/svg+xml' };
    web.put(new URL(`/images/lead-1200.${format}`, url).href, picture);
  }
}

/** The name of the paper in its own letters. */
function toLogo(name: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="260" height="36"><text y="27" font-family="Georgia, serif" font-size="25" font-weight="bold">${name}</text></svg>`;
}
