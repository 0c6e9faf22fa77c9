import type { Metadata } from '../types.ts';
import { countWords } from '../text/words.ts';
import { articleNode, typesOf, type JsonLdNode } from './metadata/json-ld.ts';
import type { MetaTags } from './metadata/meta-tags.ts';
import { counted, flag, type Signs } from './sign.ts';

const ARTICLE = /^(?:\w*Article|BlogPosting|LiveBlogPosting|Report)$/;
const PRODUCT = /^(?:Product|ProductGroup|Offer|AggregateOffer)$/;
const FORUM = /^(?:Discussion\w*|QAPage|Question|Answer|Comment)$/;
/** Elements with a type that are looked at: a list of comments has no end. */
const LOOKED_AT = 200;

/** The schema.org types of a page, in its JSON-LD and its microdata. */
function statedTypes(document: Document, nodes: JsonLdNode[]): Set<string> {
  const types = new Set(nodes.flatMap(typesOf));
  for (const element of [...document.querySelectorAll('[itemtype]')].slice(0, LOOKED_AT)) {
    types.add((element.getAttribute('itemtype') ?? '').replace(/^.*[/#:]/, ''));
  }
  return types;
}

/** What a page says it is, and what it says about its article. */
export function statedSigns(document: Document, nodes: JsonLdNode[], meta: MetaTags, metadata: Metadata) {
  const types = [...statedTypes(document, nodes)];
  const says = (type: RegExp): number => flag(types.some((name) => type.test(name)));
  const open = meta.first('og:type').toLowerCase();
  const body = document.querySelector('body')?.getAttribute('class')?.slice(0, 2_000).toLowerCase() ?? '';
  return {
    article: says(ARTICLE),
    headline: flag(articleNode(nodes)?.['headline']),
    product: says(PRODUCT),
    forum: says(FORUM),
    /** Sites of all kinds say something: of an article they say that it is one. */
    anything: flag(nodes.length),
    openArticle: flag(/article|blog/.test(open)),
    openProduct: flag(open.includes('product')),
    productBody: flag(/product|shop|woocommerce/.test(body)),
    author: flag(meta.first('author', 'article:author')),
    published: flag(metadata.published),
    /** A product or a section has a short name, an article has a headline. */
    titleWords: counted(countWords(metadata.title)),
  } satisfies Signs;
}
