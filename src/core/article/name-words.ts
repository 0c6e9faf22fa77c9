/** The words of a class name, an id or a path: "article__featuredImage-caption" is article, featured, image, caption. */
export const nameWords = (name: string): string[] =>
  name
    .slice(0, 600)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1 && word.length < 25);
