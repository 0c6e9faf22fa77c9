import type { ArticleKind, Metadata } from '../types.ts';
import { articleKind } from './article-kind.ts';
import { bodyFromJsonLd } from './body-from-json-ld.ts';
import { clearObstacles } from './clear-obstacles.ts';
import { commonAncestor } from './common-ancestor.ts';
import { findContent } from './find-content.ts';
import { isPartial } from './is-partial.ts';
import { leavesOf, type Leaf } from './leaves.ts';
import { readJsonLd } from './metadata/json-ld.ts';
import { MetaTags } from './metadata/meta-tags.ts';
import { readMetadata } from './metadata/read-metadata.ts';
import { pageSigns } from './page-signs.ts';
import { restoreLost } from './restore-lost.ts';

export interface Extraction {
  metadata: Metadata;
  /** The element around everything kept, in a copy of the page that is otherwise unchanged; null when there is no article. */
  content: Element | null;
  /** The text nodes and pictures inside `content` that are the article's. */
  kept: Set<Leaf>;
  kind: ArticleKind;
  partial: boolean;
}

/**
 * Finds the article in a document and what the page says about it.
 * @param document consumed: the caller gives a clone
 * @param url the page's address; links and pictures are resolved against it
 */
export function extract(document: Document, url: string): Extraction {
  clearObstacles(document);
  const nodes = readJsonLd(document);
  const metadata = readMetadata(document, url, nodes);
  // Readability takes its document apart, so the article is cut from a copy that still has every wrapper.
  const page = document.cloneNode(true) as Document;
  const leaves = leavesOf(page);
  let kept = new Set<Leaf>([...findContent(document)].map((index) => leaves[index]!));
  kept = restoreLost(page, leaves, kept, metadata);
  const stated = bodyFromJsonLd(page, nodes, kept);
  if (stated) kept = stated;
  const signs = pageSigns(page, kept, nodes, new MetaTags(page), url);
  const content = commonAncestor(kept);
  return {
    metadata,
    content,
    kept,
    kind: articleKind(signs),
    partial: isPartial(page, nodes),
  };
}
