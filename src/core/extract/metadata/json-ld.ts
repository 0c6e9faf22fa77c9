/** Schema.org types of a page that is one piece of journalism. */
const ARTICLE_TYPE = /^(?:[\w]*Article|BlogPosting|LiveBlogPosting|Report|OpinionNewsArticle|AnalysisNewsArticle)$/;

export type JsonLdNode = Record<string, unknown>;

const isNode = (value: unknown): value is JsonLdNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The `@type`s of a node, without the vocabulary's address. */
export function typesOf(node: JsonLdNode): string[] {
  const types = Array.isArray(node['@type']) ? node['@type'] : [node['@type']];
  return types.filter((type) => typeof type === 'string').map((type) => type.replace(/^.*[/#:]/, ''));
}

function parseScript(source: string): unknown {
  const text = source.replace(/^\s*(?:<!\[CDATA\[|<!--)|(?:\]\]>|-->)\s*$/g, '');
  try {
    return JSON.parse(text);
  } catch {
    // Raw line breaks inside strings are the commonest fault of hand-made templates.
    try {
      return JSON.parse(text.replace(/[\u0000-\u001f]+/g, ' '));
    } catch {
      return null;
    }
  }
}

/** Every node of every JSON-LD script, graphs and lists opened, at most 200 and 6 levels deep: a page may hold anything. */
export function readJsonLd(document: Document): JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  const collect = (value: unknown, depth: number): void => {
    if (depth > 6 || nodes.length >= 200) return;
    if (Array.isArray(value))
      value.forEach((entry) => {
        collect(entry, depth + 1);
      });
    else if (isNode(value)) {
      nodes.push(value);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'hasPart', 'liveBlogUpdate']) {
        if (typeof value[key] === 'object') collect(value[key], depth + 1);
      }
    }
  };
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    collect(parseScript(script.textContent), 0);
  }
  return nodes;
}

/** The nodes of a property, where they only name others by `@id` ("author": {"@id": "#jane"}) those others; anything else as it is. */
export function followed(value: unknown, nodes: JsonLdNode[]): unknown[] {
  return (Array.isArray(value) ? value : [value]).map((entry: unknown) => {
    const id = isNode(entry) && !entry['name'] ? entry['@id'] : undefined;
    return typeof id === 'string' ? (nodes.find((node) => node['@id'] === id && node['name']) ?? entry) : entry;
  });
}

/** The node that describes the page's article: the first of an article type, one with a body or headline preferred. */
export function articleNode(nodes: JsonLdNode[]): JsonLdNode | undefined {
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE_TYPE.test(type)));
  return articles.find((node) => node['headline'] ?? node['articleBody']) ?? articles[0];
}

/** A text property: a string, or the `name`, `@value` or `headline` of a node, or the first of a list. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return textOf(value[0]);
  if (isNode(value)) return textOf(value['name'] ?? value['@value'] ?? value['headline'] ?? '');
  return '';
}
