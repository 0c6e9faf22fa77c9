/** The first non-empty `<meta>` of these names (`name`, `property` or `itemprop`, case ignored), in the order of the names. */
export class MetaTags {
  readonly #values = new Map<string, string[]>();

  constructor(document: Document) {
    for (const meta of document.querySelectorAll('meta[content]')) {
      const content = meta.getAttribute('content')?.trim() ?? '';
      if (!content) continue;
      for (const attribute of ['property', 'name', 'itemprop']) {
        // Some pages list several names in one attribute.
        for (const name of (meta.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/)) {
          if (name) this.#values.set(name, [...(this.#values.get(name) ?? []), content]);
        }
      }
    }
  }

  first(...names: string[]): string {
    for (const name of names) {
      const value = this.#values.get(name)?.[0];
      if (value) return value;
    }
    return '';
  }

  /** The values of the names that match, as they stand in the page. */
  like(name: RegExp): string[] {
    return [...this.#values].flatMap(([key, values]) => (name.test(key) ? values : []));
  }

  all(...names: string[]): string[] {
    return names.flatMap((name) => this.#values.get(name) ?? []);
  }
}
