import type { ArticleKind, Metadata, Steps } from '../types.ts';
import { articleKind } from './article-kind.ts';
import { bodyFromJsonLd } from './body-from-json-ld.ts';
import { bodyFromScripts } from './body-from-scripts.ts';
import { classNames } from './class-names.ts';
import { clearObstacles, uncover } from './clear-obstacles.ts';
import { commonAncestor } from './common-ancestor.ts';
import { findContent } from './find-content.ts';
import { isPartial } from './is-partial.ts';
import { isPortrait } from './is-portrait.ts';
import type { Leaf } from './leaves.ts';
import { readJsonLd } from './metadata/json-ld.ts';
import { MetaTags } from './metadata/meta-tags.ts';
import { readMetadata } from './metadata/read-metadata.ts';
import { Page } from './page.ts';
import { pageSigns, type PageSigns } from './page-signs.ts';
import { restoreLost } from './restore-lost.ts';
import { lostPictures } from './restore-pictures.ts';
import { lostStandfirst } from './restore-standfirst.ts';
import { toSketch } from './sketch/to-sketch.ts';
import { withoutCopies } from './without-copies.ts';

export interface Extraction {
  metadata: Metadata;
  /** The element around everything kept, in a copy of the page that is otherwise unchanged; null when there is no article. */
  content: Element | null;
  /** The element around the text alone: pictures may stand outside of it. */
  text: Element | null;
  /** The text nodes and pictures inside `content` that are the article's. */
  kept: Set<Leaf>;
  kind: ArticleKind;
  /** What the kind is told by. */
  signs: PageSigns;
  partial: boolean;
  /** Nothing can be read on the page. */
  isEmpty: boolean;
}

/**
 * Finds the article in a document and what the page says about it.
 * @param document consumed: the caller gives a clone
 * @param url the page's address; links and pictures are resolved against it
 */
export function* extract(document: Document, url: string): Steps<Extraction> {
  const nodes = readJsonLd(document);
  const meta = new MetaTags(document);
  const metadata = readMetadata(document, url, nodes, meta);
  yield;
  // The elements stay alive with their sources when they leave the page.
  const scripts = [...document.scripts].filter((script) => !script.src);
  uncover(document);
  // A parser takes any name for a doctype; a copy made by jsdom does not.
  document.doctype?.remove();
  const names = classNames(document);
  const surroundings = clearObstacles(document, names);
  yield;
  const sketch = toSketch(document);
  const page = new Page(document, sketch, names);
  yield;
  const found = yield* findContent(page, sketch, metadata.title);
  yield;
  const restored = withoutCopies(yield* restoreLost(page, found, metadata));
  const stated =
    bodyFromJsonLd(page.document, nodes, restored) ?? bodyFromScripts(page.document, scripts, metadata, restored);
  // The page shows the standfirst, which the stated body is without.
  const kept = stated ? new Set([...lostStandfirst(page, found, metadata), ...stated]) : restored;
  yield;
  const text = commonAncestor(kept);
  const signs = pageSigns(page, kept, { names, nodes, meta, metadata, url, surroundings, content: text });
  yield;
  const withPictures = [...kept, ...lostPictures(page, kept, metadata)];
  const all = new Set(withPictures.filter((leaf) => !isPortrait(leaf, metadata.authors)));
  return {
    metadata,
    content: commonAncestor(all),
    text,
    kept: all,
    kind: articleKind(signs, kept),
    signs,
    partial: isPartial(page.document, nodes, meta),
    isEmpty: page.leaves.length === 0,
  };
}
