import { countWords } from '../text/words.ts';
import { parseUrl } from '../text/parse-url.ts';
import type { ClassNames } from './class-names.ts';
import { isText, type Leaf } from './leaves.ts';
import { articleNode, typesOf, type JsonLdNode } from './metadata/json-ld.ts';
import type { MetaTags } from './metadata/meta-tags.ts';
import type { Page } from './page.ts';

const OTHER_TYPES =
  /^(?:Product|ProductGroup|ItemList|CollectionPage|SearchResultsPage|DiscussionForumPosting|QAPage|FAQPage|VideoObject|Recipe|JobPosting|SoftwareApplication|ProfilePage|ContactPage|CheckoutPage|Event|LodgingBusiness|Course|LocalBusiness|Service|Restaurant|Offer)$/;
/** A paragraph of a report has at least so many words. */
const LONG = 25;

/** What tells one article from a section front, a shop, a forum, a search. */
export interface PageSigns {
  /** Words of what was found, and the share of them that is linked. */
  words: number;
  linkShare: number;
  /** Paragraphs of prose, and the share of all words that stands in them. */
  paragraphs: number;
  proseShare: number;
  /** The page calls itself an article (JSON-LD, Open Graph). */
  saysArticle: boolean;
  /** The page calls itself something else. */
  saysOther: boolean;
  /** Its JSON-LD or meta tags state when it was published, or who wrote it. */
  hasDate: boolean;
  hasAuthor: boolean;
  /** The address is the site's root, or a section of one short word. */
  isRoot: boolean;
  isSection: boolean;
  /** Headings that are links, in the whole page: teasers of other pages. */
  linkedHeadings: number;
  /** Share of the page's text that was found. */
  share: number;
  /** Articles that the page is made of. */
  articles: number;
  /** Prices, baskets, replies, as markup says. */
  shop: boolean;
  forum: boolean;
}

const SHOP = /add-?to-?cart|itemprop-price|price-box/i;
const FORUM = /postbit|forum|thread|topic-post|message-body/i;
const LINE_TAGS = new Set('P LI BLOCKQUOTE DIV TD SECTION ARTICLE'.split(' '));

/** The line a text stands in, and whether a link is on the way there. */
function homeOf(leaf: Leaf): { line: Element | null; linked: boolean } {
  let linked = false;
  for (let node = leaf.parentElement; node; node = node.parentElement) {
    if (node.nodeName === 'A') linked = true;
    if (LINE_TAGS.has(node.nodeName)) return { line: node, linked: linked || node.closest('a') !== null };
  }
  return { line: null, linked };
}

function measureText(kept: Set<Leaf>): Pick<PageSigns, 'words' | 'linkShare' | 'paragraphs' | 'proseShare'> {
  const perLine = new Map<Element, number>();
  let [all, links] = [0, 0];
  for (const leaf of kept) {
    if (!isText(leaf)) continue;
    const count = countWords(leaf.data);
    const { line, linked } = homeOf(leaf);
    all += count;
    if (linked) links += count;
    if (line) perLine.set(line, (perLine.get(line) ?? 0) + count);
  }
  const long = [...perLine.values()].filter((count) => count >= LONG);
  const prose = long.reduce((sum, count) => sum + count, 0);
  return { words: all, linkShare: links / (all || 1), paragraphs: long.length, proseShare: prose / (all || 1) };
}

const lengthOf = (leaves: Iterable<Leaf>): number => {
  let length = 0;
  for (const leaf of leaves) if (isText(leaf)) length += leaf.data.length;
  return length;
};

function addressSigns(url: string): Pick<PageSigns, 'isRoot' | 'isSection'> {
  const address = parseUrl(url);
  const parts = address?.pathname.split('/').filter((part) => part && !/^index\.\w+$/.test(part)) ?? ['x-unknown'];
  const isRoot = parts.length === 0 && !address?.search;
  const last = parts.at(-1) ?? '';
  return { isRoot, isSection: !isRoot && parts.length <= 2 && /^[\p{L}]+(?:-[\p{L}]+)?\/?$/u.test(last) };
}

function statements(
  nodes: JsonLdNode[],
  meta: MetaTags,
): Pick<PageSigns, 'saysArticle' | 'saysOther' | 'hasDate' | 'hasAuthor'> {
  const article = articleNode(nodes);
  const type = meta.first('og:type').toLowerCase();
  const isOther = nodes.some((node) => typesOf(node).some((name) => OTHER_TYPES.test(name)));
  const date = article?.['datePublished'] ?? meta.first('article:published_time', 'datepublished', 'date', 'pubdate');
  return {
    saysArticle: article !== undefined || type.includes('article'),
    saysOther: isOther || /^(?:product|profile|video|og:product)/.test(type),
    hasDate: Boolean(date),
    hasAuthor: Boolean(article?.['author'] ?? meta.first('author', 'article:author')),
  };
}

const hasName = (names: ClassNames, pattern: RegExp): boolean => {
  for (const name of names.keys()) if (pattern.test(name)) return true;
  return false;
};

/** Headings that are links or stand in one. */
function countLinkedHeadings(document: Document): number {
  let count = 0;
  for (const heading of document.querySelectorAll('h2, h3')) {
    count += heading.closest('a[href]') ? 1 : heading.querySelectorAll('a[href]').length;
  }
  return count;
}

/** What the page as a whole says, next to what was found in it. */
export interface PageFacts {
  names: ClassNames;
  nodes: JsonLdNode[];
  meta: MetaTags;
  url: string;
  /** Characters of the page that stood in its surroundings, which are gone. */
  surroundings: number;
}

/** Looks at a page and what was found in it. */
export function pageSigns(
  { document, leaves }: Page,
  kept: Set<Leaf>,
  { names, nodes, meta, url, surroundings }: PageFacts,
): PageSigns {
  const buys = document.querySelector('[itemprop="price"], [id*="add-to-cart" i], form[action*="cart" i]') !== null;
  return {
    ...measureText(kept),
    ...addressSigns(url),
    ...statements(nodes, meta),
    share: lengthOf(kept) / (lengthOf(leaves) + surroundings || 1),
    linkedHeadings: countLinkedHeadings(document),
    articles: document.getElementsByTagName('article').length,
    shop: buys || hasName(names, SHOP),
    forum: hasName(names, FORUM),
  };
}
