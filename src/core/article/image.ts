import type { Properties } from 'hast';
import { parseUrl } from '../text/parse-url.ts';

/** Attributes in which lazy loaders keep the true address until the picture scrolls into view, best first. */
const LAZY_SRC = ['data-src', 'data-original', 'data-lazy-src', 'data-hi-res-src', 'data-url', 'data-image'];
const LAZY_SRCSET = ['data-srcset', 'data-lazy-srcset'];

/** An http(s) address, resolved; empty for every other scheme (a placeholder in a `data:` address among them). */
export function resolveUrl(value: string | null | undefined, base: string): string {
  if (!value || value.length > 4_000) return '';
  const url = parseUrl(value.trim(), base);
  return url?.protocol === 'http:' || url?.protocol === 'https:' ? url.href : '';
}

/** A `srcset` with every address resolved, unreadable candidates left out. */
function resolveSrcset(value: string | null | undefined, base: string): string {
  if (!value || value.length > 20_000) return '';
  const candidates = [...value.matchAll(/(\S*[^,\s])(?:\s+([\d.]+[wx]))?\s*(?:,|$)/g)];
  return candidates
    .map(([, url, size]) => [resolveUrl(url, base), size ?? ''].join(' ').trim())
    .filter((candidate) => candidate.startsWith('http'))
    .join(', ');
}

function sourceOf(image: Element, names: string[], resolve: (value: string | null) => string): string {
  return names.map((name) => resolve(image.getAttribute(name))).find(Boolean) ?? '';
}

/** The picture in the `<noscript>` that many lazy loaders put after the placeholder. */
function noscriptImage(image: Element): Element | null {
  const next = image.nextElementSibling ?? image.parentElement?.nextElementSibling;
  return next?.nodeName.toUpperCase() === 'NOSCRIPT' ? next.querySelector('img') : null;
}

const size = (value: string | null): number | undefined => (/^\d{1,5}$/.test(value ?? '') ? Number(value) : undefined);

/** What a picture needs to be shown, lazy loading undone; null when it has no address or is a tracking pixel. */
export function imageProperties(image: Element, base: string): Properties | null {
  const [width, height] = [size(image.getAttribute('width')), size(image.getAttribute('height'))];
  if ((width ?? 9) < 3 || (height ?? 9) < 3) return null;
  const toUrl = (value: string | null): string => resolveUrl(value, base);
  const toSet = (value: string | null): string => resolveSrcset(value, base);
  const picture =
    image.parentElement?.nodeName.toUpperCase() === 'PICTURE' ? image.parentElement.querySelector('source') : null;
  const source = noscriptImage(image) ?? image;
  const srcset =
    sourceOf(source, [...LAZY_SRCSET, 'srcset'], toSet) ||
    (picture ? sourceOf(picture, [...LAZY_SRCSET, 'srcset'], toSet) : '');
  const src = sourceOf(source, [...LAZY_SRC, 'src'], toUrl) || (srcset.split(/[\s,]/)[0] ?? '');
  if (!src) return null;
  const alt = (image.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim().slice(0, 2_000);
  return { src, alt, ...(srcset && { srcSet: srcset }), ...(width && { width }), ...(height && { height }) };
}
