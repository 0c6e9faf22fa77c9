/** Elements that go into an article's tree under their own name. Everything else is a wrapper. */
export const keptTags: ReadonlySet<string> = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre code figure figcaption table thead tbody tfoot tr td th caption a em strong b i u s del ins sub sup mark q cite small abbr time kbd'.split(
    ' ',
  ),
);

/** Every element that a tree can hold. */
export const treeTags: ReadonlySet<string> = new Set([...keptTags, 'br', 'hr', 'img', 'div']);

/** Every property of hast that an element of a tree can have. */
export const treeProperties: ReadonlySet<string> = new Set(
  'href src srcSet alt width height colSpan rowSpan start dir'.split(' '),
);
