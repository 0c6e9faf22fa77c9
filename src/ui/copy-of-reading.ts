import { leaveOut } from '../core/leave-out.ts';
import type { Article, Block, Judgement, Summary, Verdict } from '../core/types.ts';
import { isLeftOut, type ShownReading } from './shown-reading.ts';

/** What is taken away of a reading: the article as it is shown, its names, and what was left out. */
export interface CopyOfReading {
  metadata: Article['metadata'];
  /** When it was read, ISO 8601. */
  retrieved: string;
  tree: Article['tree'];
  blocks: Block[];
  leftOut: { block: Block; verdict: Verdict }[];
  /** Absent as long as the names are not found. */
  summary: Summary | undefined;
}

export function copyOfReading(reading: ShownReading, summary: Summary | undefined, retrieved: string): CopyOfReading {
  const { article } = reading;
  const judgement: Judgement = {
    verdicts: reading.judgement.verdicts.map((verdict) => ({
      ...verdict,
      boilerplate: isLeftOut(reading, verdict.block),
    })),
  };
  const leftOut = article.blocks.flatMap((block) => {
    const verdict = judgement.verdicts[block.index];
    return verdict?.boilerplate ? [{ block, verdict }] : [];
  });
  return { metadata: article.metadata, retrieved, ...leaveOut(article, judgement), leftOut, summary };
}
