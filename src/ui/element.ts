/** What an element is given: attributes by name; false and undefined leave one out, true sets it empty. */
export type Attributes = Record<string, string | number | boolean | undefined>;

/** What stands in an element. A string becomes text, never markup. */
type Child = Node | string | false | undefined;

/** Builds an element. Everything the pages show passes through here or `render-tree.ts`. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  setAttributes(made, attributes);
  made.append(...children.filter((child) => child !== false && child !== undefined));
  return made;
}

export function setAttributes(target: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) target.removeAttribute(name);
    else target.setAttribute(name, value === true ? '' : String(value));
  }
}

/** A button that does something here; its text or `aria-label` is its name. */
export function button(attributes: Attributes, onPress: () => void, ...children: Child[]): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, ...children);
  made.addEventListener('click', onPress);
  return made;
}
