import type { Metadata } from '../types.ts';
import { addressSigns } from './address-signs.ts';
import type { ClassNames } from './class-names.ts';
import type { Leaf } from './leaves.ts';
import type { JsonLdNode } from './metadata/json-ld.ts';
import type { MetaTags } from './metadata/meta-tags.ts';
import { nameSigns } from './name-signs.ts';
import type { Page } from './page.ts';
import { counted, flag, type Signs } from './sign.ts';
import { statedSigns } from './stated-signs.ts';
import { textSigns } from './text-signs.ts';

/** What the page as a whole says, next to what was found in it. */
export interface PageFacts {
  names: ClassNames;
  nodes: JsonLdNode[];
  meta: MetaTags;
  metadata: Metadata;
  url: string;
  /** Characters of the page that stood in its surroundings, which are gone. */
  surroundings: number;
  /** The element around what was found. */
  content: Element | null;
}

/** How the page is built, and the part of it around what was found. */
function markupSigns(document: Document, content: Element | null) {
  const count = (tag: string, root: Document | Element | null): number => root?.getElementsByTagName(tag).length ?? 0;
  return {
    captions: counted(count('figcaption', document)),
    code: counted(count('pre', document) + count('code', document)),
    fields: counted(count('input', content) + count('select', content) + count('textarea', content)),
    buttons: counted(count('button', content)),
    inArticle: flag(content?.closest('article')),
  } satisfies Signs;
}

/** What tells one article from a section front, a shop, a forum, a manual, an offer. */
export function pageSigns(page: Page, kept: Set<Leaf>, facts: PageFacts) {
  const { names, nodes, meta, metadata, url, surroundings, content } = facts;
  return {
    ...textSigns(page, kept, surroundings),
    ...addressSigns(url),
    ...statedSigns(page.document, nodes, meta, metadata),
    ...nameSigns(names),
    ...markupSigns(page.document, content),
  } satisfies Signs;
}

export type PageSigns = ReturnType<typeof pageSigns>;
