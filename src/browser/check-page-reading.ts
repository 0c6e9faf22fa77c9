/**
 * What a content script answers comes out of the page's process, which may be taken over by the page. Here it is
 * checked for shape, size and addresses before anything of ours looks at it.
 */
import { reasons } from '../core/boilerplate/reasons.ts';
import type { Article, Block, Judgement } from '../core/types.ts';
import { categoryKeys } from './category-keys.ts';
import { isTree } from './check-tree.ts';
import type { PageReading } from './messages.ts';
import {
  type Check,
  isFlag,
  isIndex,
  isList,
  isNumber,
  isOneOf,
  isOptional,
  isRecord,
  isText,
} from './shape-checks.ts';

/** Ten times the longest article met so far. */
const mostBlocks = 20_000;
const longestText = 200_000;
const line = isText(2_000);
const words = isList(isText(500), 64);
const isCategory = isOneOf(...Object.keys(categoryKeys));
const areReasons = isList(isOneOf(...Object.keys(reasons)), 32);
/** Characters of all blocks together. */
const mostText = 10_000_000;

const isMetadata = isRecord({
  title: line,
  authors: isList(line, 100),
  published: isText(64),
  updated: isText(64),
  siteName: line,
  lang: isText(64),
  dir: isOneOf('ltr', 'rtl', ''),
  url: isText(8_192),
  description: isText(20_000),
});

const isShape = isRecord({
  tag: isText(64),
  wrappers: words,
  depth: isNumber,
  links: isNumber,
  linkChars: isNumber,
  linkWords: words,
  outwardLinks: isNumber,
  buttons: isNumber,
  fields: isNumber,
  emphasisChars: isNumber,
  landmark: isOneOf('', 'aside', 'footer', 'nav', 'form', 'dialog'),
  box: isNumber,
});

const isBlock = isRecord({
  index: isIndex,
  kind: isOneOf('paragraph', 'heading', 'list-item', 'quote', 'table-row', 'preformatted', 'caption'),
  text: isText(longestText),
  shape: isShape,
  sources: isList(isIndex, 10_000),
});

const isArticle = isRecord({
  metadata: isMetadata,
  kind: isOneOf('article', 'unsure', 'not-article'),
  partial: isFlag,
  tree: isTree,
  blocks: isList(isBlock, mostBlocks),
});

/** What the judge is shown of an article. */
export const isJudgeable: Check = (value) =>
  isRecord({ metadata: isMetadata, blocks: isList(isBlock, mostBlocks) })(value) &&
  areInOrder((value as Article).blocks);

/** Boxes beside an article that may be appeals. */
export const isAppealTexts: Check = isList(
  isRecord({
    lines: isList(isText(4_000), 200),
    publisher: line,
    hasField: isFlag,
    hasEntry: isFlag,
    isNamedForAsking: isFlag,
  }),
  100,
);

const isVerdict = isRecord({
  block: isIndex,
  boilerplate: isFlag,
  category: isOptional(isCategory),
  score: isNumber,
  evidence: areReasons,
});

const isJudgement = isRecord({
  verdicts: isList(isVerdict, mostBlocks),
  cancelled: isOptional(isRecord({ share: isNumber, blocks: isList(isIndex, mostBlocks) })),
});

const isSuccess: Check = (value) =>
  isRecord({
    ok: (ok) => ok === true,
    article: isArticle,
    judgement: isJudgement,
    timing: isRecord({ extract: isNumber, judge: isNumber }),
  })(value) && isConsistent(value as { article: Article; judgement: Judgement });

const isFailure = isRecord({
  ok: (ok) => ok === false,
  failure: isOneOf('empty-page', 'no-article', 'too-complex'),
});

const isBeside = isRecord({
  mark: isText(64),
  category: isCategory,
  evidence: areReasons,
  text: isText(longestText),
});

const isPageAddress: Check = (url) =>
  isText(8_192)(url) && /^(https?|file):/.test(url as string) && URL.canParse(url as string);

const isPageReading = isRecord({
  url: isPageAddress,
  reading: (reading) => isSuccess(reading) || isFailure(reading),
  folded: isList(isIndex, mostBlocks),
  besides: isList(isBeside, 100),
  automatic: isFlag,
  gaveUp: isFlag,
  unsaved: isFlag,
});

/** The reading, or null when it is none. */
export function checkPageReading(value: unknown): PageReading | null {
  return isPageReading(value) && saysOneAddress(value as PageReading) ? (value as PageReading) : null;
}

/** An article of one site is not said to be another's. */
function saysOneAddress({ url: page, reading }: PageReading): boolean {
  const url = reading.ok ? reading.article.metadata.url : '';
  return url === '' || (/^https?:/.test(url) && URL.canParse(url) && new URL(url).origin === new URL(page).origin);
}

/** Blocks and verdicts are found by their position; everything after relies on it. */
function isConsistent({ article, judgement }: { article: Article; judgement: Judgement }): boolean {
  return (
    judgement.verdicts.length === article.blocks.length &&
    areInOrder(article.blocks) &&
    judgement.verdicts.every((verdict, index) => verdict.block === index)
  );
}

function areInOrder(blocks: Block[]): boolean {
  return (
    blocks.reduce((sum, { text }) => sum + text.length, 0) <= mostText &&
    blocks.every((block, index) => block.index === index)
  );
}
