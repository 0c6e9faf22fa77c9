import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { bounds } from '../cli/do-jobs.ts';
import { isPageAddress } from '../cli/parse-arguments.ts';
import { startProgress } from '../cli/progress.ts';
import { readPageFile } from '../cli/read-page-file.ts';
import { runInOrder } from '../cli/run-in-order.ts';
import { openBenchLane } from './browser-lane.ts';
import type * as inPage from './in-page/main.ts';
import type { Answer, System } from './in-page/systems.ts';
import type { BenchOptions } from './options.ts';
import type { Item } from './read-corpus.ts';

declare const fairCopyBench: typeof inPage;

export type Answers = Partial<Record<System, Answer>>;

/** All pages of a corpus through each of the systems, in a real browser, on all cores. */
export async function readPages(
  folder: string,
  items: Item[],
  { systems, say }: Pick<BenchOptions, 'systems' | 'say'>,
): Promise<Map<string, Answers>> {
  const open = () => openBenchLane((item: Item, page) => read(item, page, folder, systems));
  const answers = new Map<string, Answers>();
  const progress = startProgress(items.length);
  for await (const outcome of runInOrder(items, { ...bounds, open })) {
    const item = items[answers.size];
    const answer: Answers = outcome.ok ? outcome.result : {};
    // Counted as empty, and told: it may be the machine that failed and not what is measured.
    const error = outcome.ok ? answer.fairCopy?.error : outcome.error;
    if (error) say(`${item?.id ?? ''}: ${error}`);
    answers.set(item?.id ?? '', answer);
    progress.step(Boolean(error));
  }
  progress.end();
  return answers;
}

async function read(item: Item, page: Page, folder: string, systems: System[]): Promise<Answers> {
  const html = await readPageFile(join(folder, item.file ?? ''));
  const url = item.url && isPageAddress(item.url) ? item.url : '';
  await page.goto(url || 'about:blank');
  return page.evaluate((...args) => fairCopyBench.readWith(...args), systems, html, url);
}
