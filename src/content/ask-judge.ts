import { askBackground } from '../browser/send-to-background.ts';
import type { Article, Judgement } from '../core/types.ts';

/**
 * Has an article judged. The judge sits in the background, which has his weights once for all pages, and whose time
 * is not the page's. Where nobody answers, nothing goes: the article is kept whole.
 */
export async function askJudge({ metadata, blocks }: Article): Promise<Judgement> {
  const judgement = await askBackground({ type: 'judge', article: { metadata, blocks } });
  return (judgement as Judgement | null | undefined) ?? keepAll(blocks);
}

function keepAll(blocks: Article['blocks']): Judgement {
  return { verdicts: blocks.map(({ index }) => ({ block: index, boilerplate: false, score: 0, evidence: [] })) };
}
