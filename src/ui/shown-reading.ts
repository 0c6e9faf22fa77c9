import type { PageReading } from '../browser/messages.ts';
import { toNamesInput } from '../core/to-names-input.ts';
import type { Article, Block, Judgement, NamesInput, Verdict } from '../core/types.ts';

/** One reading as it is shown, and what the reader has put back into it. */
export interface ShownReading {
  article: Article;
  judgement: Judgement;
  /** The page's address when it was read. */
  url: string;
  /** Blocks the reader has put back into the view. */
  putBack: Set<number>;
  /** The site put blocks in again so often that folding was given up. */
  gaveUp: boolean;
  /** What was put back in the page before could not be kept beyond its next reload. */
  unsaved: boolean;
}

/** Neighbouring blocks that are left out together. */
export interface LeftOutRun {
  blocks: Block[];
  verdicts: Verdict[];
}

export function isLeftOut(reading: ShownReading, block: number): boolean {
  return (reading.judgement.verdicts[block]?.boilerplate ?? false) && !reading.putBack.has(block);
}

export function keptBlocks(reading: ShownReading): Block[] {
  return reading.article.blocks.filter((block) => !isLeftOut(reading, block.index));
}

/** Everything the judge found, whether or not the reader has put it back, in runs of neighbours. */
export function leftOutRuns({ article, judgement }: ShownReading): LeftOutRun[] {
  const runs: LeftOutRun[] = [];
  let run: LeftOutRun | undefined;
  for (const block of article.blocks) {
    const verdict = judgement.verdicts[block.index];
    if (!verdict?.boilerplate) {
      run = undefined;
      continue;
    }
    if (!run) runs.push((run = { blocks: [], verdicts: [] }));
    run.blocks.push(block);
    run.verdicts.push(verdict);
  }
  return runs;
}

/** What names are read from: the article as it is shown. */
export const namesInput = (reading: ShownReading): NamesInput =>
  toNamesInput(reading.article.metadata, keptBlocks(reading));

/** @param putBack texts of blocks that the reader put back before */
export function toShownReading(page: PageReading, putBack: string[] = []): ShownReading | undefined {
  if (!page.reading.ok) return undefined;
  const { article, judgement } = page.reading;
  const texts = new Set(putBack);
  const back = article.blocks.filter(({ text }) => texts.has(text)).map(({ index }) => index);
  return {
    article,
    judgement,
    url: page.url,
    putBack: new Set(back),
    gaveUp: page.gaveUp,
    unsaved: page.unsaved,
  };
}

export function putBackTexts({ article, putBack }: ShownReading): string[] {
  return article.blocks.filter(({ index }) => putBack.has(index)).map(({ text }) => text);
}
