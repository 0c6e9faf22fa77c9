import { countWords } from '../text/words.ts';
import { parseUrl } from '../text/parse-url.ts';
import { isText, type Leaf } from './leaves.ts';
import { articleNode, typesOf, type JsonLdNode } from './metadata/json-ld.ts';
import type { MetaTags } from './metadata/meta-tags.ts';

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
  /** Share of the page's words that was found. */
  share: number;
  /** Articles that the page is made of. */
  articles: number;
  /** Prices, baskets, replies, as markup says. */
  shop: boolean;
  forum: boolean;
}

function measureText(kept: Set<Leaf>): Pick<PageSigns, 'words' | 'linkShare' | 'paragraphs' | 'proseShare'> {
  const perLine = new Map<Element, number>();
  let [all, linked] = [0, 0];
  for (const leaf of kept) {
    if (!isText(leaf)) continue;
    const count = countWords(leaf.data);
    all += count;
    if (leaf.parentElement?.closest('a')) linked += count;
    const line = leaf.parentElement?.closest('p, li, blockquote, div, td, section, article');
    if (line) perLine.set(line, (perLine.get(line) ?? 0) + count);
  }
  const long = [...perLine.values()].filter((count) => count >= LONG);
  const prose = long.reduce((sum, count) => sum + count, 0);
  return { words: all, linkShare: linked / (all || 1), paragraphs: long.length, proseShare: prose / (all || 1) };
}

function addressSigns(url: string): Pick<PageSigns, 'isRoot' | 'isSection'> {
  const address = parseUrl(url);
  const parts = address?.pathname.split('/').filter((part) => part && !/^index\.\w+$/.test(part)) ?? ['x-unknown'];
  const isRoot = parts.length === 0 && !address?.search;
  const last = parts.at(-1) ?? '';
  return { isRoot, isSection: !isRoot && parts.length <= 2 && /^[\p{L}]+(?:-[\p{L}]+)?\/?$/u.test(last) };
}

/** Looks at a page and what was found in it. */
export function pageSigns(
  page: Document,
  kept: Set<Leaf>,
  nodes: JsonLdNode[],
  meta: MetaTags,
  url: string,
): PageSigns {
  const article = articleNode(nodes);
  const type = meta.first('og:type').toLowerCase();
  const text = measureText(kept);
  const total = countWords(page.querySelector('body')?.textContent ?? '');
  return {
    ...text,
    ...addressSigns(url),
    share: text.words / (total || 1),
    saysArticle: article !== undefined || type.includes('article'),
    saysOther:
      nodes.some((node) => typesOf(node).some((name) => OTHER_TYPES.test(name))) ||
      /^(?:product|profile|video|og:product)/.test(type),
    hasDate: Boolean(
      article?.['datePublished'] ?? meta.first('article:published_time', 'datepublished', 'date', 'pubdate'),
    ),
    hasAuthor: Boolean(article?.['author'] ?? meta.first('author', 'article:author')),
    linkedHeadings: page.querySelectorAll('h2 a[href], h3 a[href], a[href] h2, a[href] h3').length,
    articles: page.querySelectorAll('article').length,
    shop:
      page.querySelector(
        '[itemprop="price"], [class*="add-to-cart" i], [class*="addtocart" i], [id*="add-to-cart" i], form[action*="cart" i]',
      ) !== null,
    forum:
      page.querySelector(
        '[class*="postbit" i], [class*="forum" i], [class*="thread" i], [class*="topic-post" i], [class*="message-body" i]',
      ) !== null,
  };
}
