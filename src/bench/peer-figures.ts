import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { readPageFile } from '../cli/read-page-file.ts';
import { startProgress } from '../cli/progress.ts';
import { openBenchPage } from './browser-lane.ts';
import { bundleSizes } from './bundle-sizes.ts';
import type { Figure } from './figure.ts';
import type * as inPage from './in-page/main.ts';
import type { Peer } from './in-page/measure-peers.ts';
import { loadPostlight } from './load-postlight.ts';
import type { BenchOptions } from './options.ts';
import { quantile } from './quantile.ts';
import { readCorpus } from './read-corpus.ts';
import { toSpeedChart } from './to-speed-chart.ts';

declare const fairCopyBench: typeof inPage;

/** Every how manieth page of the news corpus: some thirty of all sizes. */
const every = 4;
const rounds = 4;
/** So many pages are read before any is measured, for the engine compiles anew what it sees often. */
export const warming = 10;
const peers = ['readability', 'defuddle', 'postlight', 'fairCopy'] as const satisfies readonly Peer[];

interface Measured {
  times: Record<Peer, number>;
  /** Bytes of script objects that were asked for, whether or not they were let go again. */
  memory: Record<Peer, number>;
}

/** The readers beside each other, in the same tab on the same pages; drawn into `docs/speed.svg`. */
export async function peerFigures({ shared, say }: BenchOptions): Promise<Figure[]> {
  const items = await readCorpus(shared, 'corpus/fundus/index.jsonl', every);
  const postlight = await loadPostlight();
  if (!postlight) say('speed: Postlight Parser is left out, for no registry has it');
  const { page, close } = await openBenchPage();
  try {
    const session = await page.createCDPSession();
    await page.goto('about:blank');
    if (postlight) await page.addScriptTag({ content: postlight });
    const progress = startProgress(items.length);
    const measured: Measured[] = [];
    for (const { file = '', url = '' } of items.slice(0, warming)) {
      const html = await readPageFile(join(shared, 'corpus/fundus', file));
      await page.evaluate((...args) => fairCopyBench.measurePeers(...args), html, url, 1);
    }
    for (const { file = '', url = '' } of items) {
      const html = await readPageFile(join(shared, 'corpus/fundus', file));
      const times = await page.evaluate((...args) => fairCopyBench.measurePeers(...args), html, url, rounds);
      measured.push({ times, memory: await measureMemory(page, session, html, url) });
      progress.step(false);
    }
    progress.end();
    const figures = toFigures(measured);
    const sizes = bundleSizes();
    await writeFile(new URL('../../docs/speed.svg', import.meta.url), toSpeedChart(figures, sizes, measured.length));
    return [...figures, ...sizes];
  } finally {
    close();
  }
}

/** All that is asked for is sampled, so that it does not matter when the collector runs. */
async function measureMemory(page: Page, session: CDPSession, html: string, url: string): Promise<Measured['memory']> {
  const memory = { readability: NaN, defuddle: NaN, postlight: NaN, fairCopy: NaN };
  for (const peer of peers) {
    await session.send('HeapProfiler.startSampling', {
      samplingInterval: 8192,
      includeObjectsCollectedByMajorGC: true,
      includeObjectsCollectedByMinorGC: true,
    });
    const time = await page.evaluate((...args) => fairCopyBench.readWithPeer(...args), peer, html, url);
    const { profile } = await session.send('HeapProfiler.stopSampling');
    const bytes = profile.samples.reduce((sum, { size }) => sum + size, 0);
    if (!Number.isNaN(time)) memory[peer] = bytes;
  }
  return memory;
}

function toFigures(pages: Measured[]): Figure[] {
  const each = (value: (page: Measured, peer: Peer) => number, share: number): Figure['values'] =>
    Object.fromEntries(
      peers.map((peer) => [peer, quantile(pages.map((page) => value(page, peer)).filter(Number.isFinite), share)]),
    );
  // What is no number comes out of the browser as null.
  const time = ({ times }: Measured, peer: Peer) => (times[peer] as number | null) ?? NaN;
  const ratio = (page: Measured, peer: Peer) => time(page, peer) / page.times.readability;
  const memory = ({ memory }: Measured, peer: Peer) => memory[peer] / 1e6;
  return [
    row('median page', 'ms', each(time, 0.5)),
    row('95th percentile', 'ms', each(time, 0.95)),
    row('over Readability, median page', 'ratio', each(ratio, 0.5)),
    row('over Readability, 95th percentile', 'ratio', each(ratio, 0.95)),
    row('script memory asked for, median page, MB', 'count', each(memory, 0.5)),
  ];
}

function row(measure: string, unit: Figure['unit'], values: Figure['values']): Figure {
  return { section: 'readers on the same pages in Chromium', measure, unit, values, seen: 'development' };
}
