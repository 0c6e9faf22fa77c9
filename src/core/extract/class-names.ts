/** The class names of a page and the elements that have them: a page repeats its names, so each is looked at once. */
export type ClassNames = ReadonlyMap<string, Element[]>;

/** Every different `class` attribute of a page. */
export function classNames(document: Document): ClassNames {
  const names = new Map<string, Element[]>();
  for (const element of document.querySelectorAll('[class]')) {
    const name = element.getAttribute('class') ?? '';
    const elements = names.get(name);
    if (elements) elements.push(element);
    else names.set(name, [element]);
  }
  return names;
}
