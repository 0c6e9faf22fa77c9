import type { Properties } from 'hast';
import { longestAddress, parseUrl } from '../text/parse-url.ts';

/** Attributes in which lazy loaders keep the true address until the picture scrolls into view, best first. */
const LAZY_SRC = ['data-src', 'data-original', 'data-lazy-src', 'data-hi-res-src', 'data-url', 'data-image'];
const LAZY_SRCSET = ['data-srcset', 'data-lazy-srcset'];

/**
 * An http(s) address, resolved; empty for every other scheme (a placeholder in a `data:` address among them), and for
 * a relative one when the base is unknown.
 */
export function resolveUrl(value: string | null | undefined, base: string): string {
  if (!value || value.length > longestAddress) return '';
  const url = parseUrl(value.trim(), base || undefined);
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

const size = (image: Element, name: string): number | undefined => {
  const value = image.getAttribute(name) ?? '';
  return /^\d{1,5}$/.test(value) ? Number(value) : undefined;
};

/** The `<source>` of the `<picture>` around an image. */
function pictureSource(image: Element): Element | null {
  const parent = image.parentElement;
  return parent?.nodeName.toUpperCase() === 'PICTURE' ? parent.querySelector('source') : null;
}

/** The picture's addresses, lazy loading undone. */
function addressOf(image: Element, base: string): { src: string; srcSet: string } {
  const toUrl = (value: string | null): string => resolveUrl(value, base);
  const toSet = (value: string | null): string => resolveSrcset(value, base);
  const source = noscriptImage(image) ?? image;
  const picture = pictureSource(image);
  const sets = [...LAZY_SRCSET, 'srcset'];
  const srcSet = sourceOf(source, sets, toSet) || (picture ? sourceOf(picture, sets, toSet) : '');
  return { srcSet, src: sourceOf(source, [...LAZY_SRC, 'src'], toUrl) || (srcSet.split(/[\s,]/)[0] ?? '') };
}

/** A picture this small, in px, counts readers or fills a gap. */
const isPixel = (width: number | undefined, height: number | undefined): boolean =>
  (width ?? 9) < 3 || (height ?? 9) < 3;

/** What a picture needs to be shown; null when it has no address or is a tracking pixel. */
export function imageProperties(image: Element, base: string): Properties | null {
  const width = size(image, 'width');
  const height = size(image, 'height');
  const { src, srcSet } = addressOf(image, base);
  if (!src || isPixel(width, height)) return null;
  const alt = (image.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim().slice(0, 2_000);
  return { src, alt, ...(srcSet && { srcSet }), ...(width && { width }), ...(height && { height }) };
}
