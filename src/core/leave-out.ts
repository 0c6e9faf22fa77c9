import type { ElementContent, Root, RootContent } from 'hast';
import type { Article, Block, Judgement } from './types.ts';

const without = <T extends RootContent | ElementContent>(nodes: T[], gone: ReadonlySet<number>): T[] =>
  nodes.flatMap((node) => {
    if (node.type !== 'element') return [node];
    if (node.data?.block !== undefined && gone.has(node.data.block)) return [];
    const children = without(node.children, gone);
    const emptied =
      node.children.length > 0 && !children.some((child) => child.type !== 'text' || /\S/.test(child.value));
    return emptied ? [] : [{ ...node, children }];
  });

/** The article without the blocks judged boilerplate; blocks keep their index. The article given is not changed. */
export function leaveOut(article: Article, judgement: Judgement): { tree: Root; blocks: Block[] } {
  const gone = new Set(judgement.verdicts.filter((verdict) => verdict.boilerplate).map((verdict) => verdict.block));
  return {
    tree: { type: 'root', children: without(article.tree.children, gone) },
    blocks: article.blocks.filter((block) => !gone.has(block.index)),
  };
}
