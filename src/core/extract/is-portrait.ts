import { isText, type Leaf } from './leaves.ts';

/**
 * A face that belongs to the byline: the page says nothing of it but the name of an author. With a caption it may be
 * what the article is about.
 */
export function isPortrait(leaf: Leaf, authors: string[]): boolean {
  if (isText(leaf)) return false;
  const description = (leaf.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim();
  const figure = leaf.closest('figure');
  return description !== '' && authors.includes(description) && !/\S/.test(figure?.textContent ?? '');
}
