const ASCII = /^[\0-\x7f]*$/;

/** The words of a class name, an id or a path: "article__featuredImage-caption" is article, featured, image, caption. */
export function nameWords(name: string): string[] {
  const lower = name
    .slice(0, 600)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  // Nearly all names are plain, and classes of all scripts are slow.
  const words = lower.split(ASCII.test(lower) ? /[^a-z]+/ : /[^\p{L}]+/u);
  return words.filter((word) => word.length > 1 && word.length < 25);
}
