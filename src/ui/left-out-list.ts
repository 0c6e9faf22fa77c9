import { button, element } from './element.ts';
import { leftOutBlocks } from './fold-line.ts';
import { kindsInWords } from './category-words.ts';
import { say, sayCount } from './say.ts';
import { isLeftOut, leftOutRuns, type LeftOutRun, type ShownReading } from './shown-reading.ts';

/** All that was left out, at the end of the article: what, why, and a way back for one or all. */
export function leftOutList(
  reading: ShownReading,
  lang: string,
  putBack: (blocks: number[]) => void,
): HTMLDetailsElement | undefined {
  const runs = leftOutRuns(reading)
    .map((run) => stillOut(run, reading))
    .filter((run) => run.blocks.length > 0);
  const blocks = runs.flatMap((run) => run.blocks);
  if (blocks.length === 0) return undefined;
  const kinds = kindsInWords(runs.flatMap((run) => run.verdicts.map((verdict) => verdict.category)));
  const all = button({ class: 'quiet-button' }, () => {
    putBack(blocks.map((block) => block.index));
  });
  all.append(say('putAllBack'));
  return element(
    'details',
    { class: 'left-out' },
    element('summary', {}, say('leftOutSummary', sayCount('blocksLeftOut', blocks.length), kinds)),
    ...runs.map((run) => leftOutItem(run, lang, putBack)),
    blocks.length > 1 && all,
  );
}

function stillOut(run: LeftOutRun, reading: ShownReading): LeftOutRun {
  const out = run.verdicts.filter((verdict) => isLeftOut(reading, verdict.block));
  return { blocks: run.blocks.filter((block) => isLeftOut(reading, block.index)), verdicts: out };
}

function leftOutItem(run: LeftOutRun, lang: string, putBack: (blocks: number[]) => void): HTMLElement {
  const back = button({ class: 'quiet-button' }, () => {
    putBack(run.blocks.map((block) => block.index));
  });
  back.append(say('putBack'));
  return element('section', { class: 'left-out-item' }, leftOutBlocks(run, lang), back);
}
