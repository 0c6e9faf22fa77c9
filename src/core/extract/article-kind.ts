import { parseUrl } from '../text/parse-url.ts';
import { countWords } from '../text/words.ts';
import type { ArticleKind } from '../types.ts';
import { isText, type Leaf } from './leaves.ts';
import { articleNode, typesOf, type JsonLdNode } from './metadata/json-ld.ts';
import { MetaTags } from './metadata/meta-tags.ts';

const OTHER_TYPES =
  /^(?:Product|ProductGroup|ItemList|CollectionPage|SearchResultsPage|DiscussionForumPosting|QAPage|FAQPage|VideoObject|Recipe|JobPosting|SoftwareApplication|ProfilePage|ContactPage|CheckoutPage|Event|LodgingBusiness|Course)$/;

/** Words of prose, linked words and long paragraphs in what was kept. */
function measure(kept: Set<Leaf>): { words: number; linked: number; paragraphs: number } {
  const perParent = new Map<Element, number>();
  let [all, linked] = [0, 0];
  for (const leaf of kept) {
    if (!isText(leaf)) continue;
    const count = countWords(leaf.data);
    all += count;
    if (leaf.parentElement?.closest('a')) linked += count;
    const block = leaf.parentElement?.closest('p, li, blockquote, div, td, section, article');
    if (block) perParent.set(block, (perParent.get(block) ?? 0) + count);
  }
  return { words: all, linked, paragraphs: [...perParent.values()].filter((count) => count >= 25).length };
}

/** Is the page one article? What it says of itself, then what its text looks like. */
export function articleKind(page: Document, kept: Set<Leaf>, nodes: JsonLdNode[], url: string): ArticleKind {
  const { words, linked, paragraphs } = measure(kept);
  if (words < 30) return 'not-article';
  const meta = new MetaTags(page);
  const statedArticle = articleNode(nodes) !== undefined || /^article/i.test(meta.first('og:type'));
  const statedOther =
    nodes.some((node) => typesOf(node).some((type) => OTHER_TYPES.test(type))) ||
    /^(?:product|profile|video)/i.test(meta.first('og:type'));
  const address = parseUrl(url);
  const isRoot = address !== null && /^\/?(?:index\.\w+)?$/.test(address.pathname) && address.search === '';
  const prose = paragraphs >= 3 && words >= 120 && linked / words < 0.4;
  if (isRoot && !statedArticle) return 'not-article';
  if (statedArticle && !isRoot && words >= 60 && linked / words < 0.5)
    return statedOther && !prose ? 'unsure' : 'article';
  if (!prose) return statedOther || linked / words > 0.5 || words < 60 ? 'not-article' : 'unsure';
  return statedOther ? 'unsure' : paragraphs >= 5 ? 'article' : 'unsure';
}
