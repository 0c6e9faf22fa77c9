import type { Root } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown as printMarkdown } from 'mdast-util-to-markdown';

/** An article's tree as GitHub-flavoured Markdown: headings, lists, quotations, tables, links and pictures. */
export const toMarkdown = (tree: Root): string =>
  printMarkdown(toMdast(tree), { extensions: [gfmToMarkdown()], bullet: '-', emphasis: '_', rule: '-' });
