/** Does the element stand on lines of its own? */
export function isBlockLevel(element: Element): boolean {
  return !/^(inline|table-|ruby|contents|none)/.test(getComputedStyle(element).display);
}
