import type { PageProblem } from './errors.ts';

/** Chrome and Firefox keep every extension out of these. */
const stores = [
  /^https:\/\/chromewebstore\.google\.com\//,
  /^https:\/\/chrome\.google\.com\/webstore/,
  /^https:\/\/addons\.mozilla\.org\//,
  /^https:\/\/microsoftedge\.microsoft\.com\/addons/,
];

/** What the address alone tells: why this page can't be read, or null when trying is worth it. */
export function findPageProblem(url: string): PageProblem | null {
  if (url.startsWith('about:reader')) return 'reader-view';
  if (stores.some((store) => store.test(url))) return 'store-page';
  if (/^(https?|file):/.test(url)) return null;
  // An address that we may not see is one that we were given no access to.
  return url === '' ? 'no-access' : 'browser-page';
}

/** Only a hint: it decides what to say when a page could not be entered. */
export function looksLikePdf(url: string): boolean {
  const [path = ''] = url.split(/[?#]/);
  return /\.pdf$/i.test(path);
}
