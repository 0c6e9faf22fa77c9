import { findAll } from './live-page.ts';

/**
 * Takes from a copy of a page the names by which its elements would stand in for the document's and the forms' own
 * members (`<img name="querySelector">`). Nobody who reads an article looks at them.
 */
export function unclobber(copy: Document): void {
  for (const element of findAll(copy, '[name], [id]')) {
    for (const attribute of ['name', 'id']) {
      const value = Element.prototype.getAttribute.call(element, attribute);
      if (value !== null && isMember(value)) Element.prototype.removeAttribute.call(element, attribute);
    }
  }
}

function isMember(name: string): boolean {
  return name in Document.prototype || name in HTMLFormElement.prototype;
}
