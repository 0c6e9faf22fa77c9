/**
 * What a content script answers comes out of the page's process, which may be taken over by the page. Here it is
 * checked for shape, size and addresses before anything of ours looks at it.
 */
import type { Article, Judgement } from '../core/types.ts';
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
  landmark: isText(16),
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

const isVerdict = isRecord({
  block: isIndex,
  boilerplate: isFlag,
  category: isOptional(isText(64)),
  score: isNumber,
  evidence: isList(isText(64), 32),
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
  category: isText(64),
  evidence: isList(isText(64), 32),
  text: isText(longestText),
});

const isPageReading = isRecord({
  url: (url) => isText(8_192)(url) && /^(https?|file):/.test(url as string),
  reading: (reading) => isSuccess(reading) || isFailure(reading),
  folded: isList(isIndex, mostBlocks),
  besides: isList(isBeside, 100),
  automatic: isFlag,
  gaveUp: isFlag,
});

/** The reading, or null when it is none. */
export function checkPageReading(value: unknown): PageReading | null {
  return isPageReading(value) ? (value as PageReading) : null;
}

/** Blocks and verdicts are found by their position; everything after relies on it. */
function isConsistent({ article, judgement }: { article: Article; judgement: Judgement }): boolean {
  const { url } = article.metadata;
  return (
    (url === '' || /^https?:/.test(url)) &&
    judgement.verdicts.length === article.blocks.length &&
    article.blocks.every((block, index) => block.index === index) &&
    judgement.verdicts.every((verdict, index) => verdict.block === index)
  );
}
