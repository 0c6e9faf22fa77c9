import { readFile, writeFile } from 'node:fs/promises';
import { taggerFile } from '../cli/load-namer.ts';
import { openBenchPage } from './browser-lane.ts';
import { toCrowd } from './crowd.ts';
import type { Figure } from './figure.ts';
import { shapes, type Shape } from './in-page/grown-pages.ts';
import type * as inPage from './in-page/main.ts';
import type { GrowthTimes } from './in-page/measure-growth.ts';
import type { BenchOptions } from './options.ts';
import { exponentOf, toGrowthChart, type Curve, type Point } from './to-growth-chart.ts';

declare const fairCopyBench: typeof inPage;

const sizes = [1_000, 3_000, 10_000, 30_000, 100_000, 300_000];
const crowds = [1, 5, 20, 100, 500];
/** From here on a page takes so long that one round says enough. */
const large = 30_000;
/** Pages and crowds below this say more of what every reading costs than of how it grows. */
const smallest = { nodes: 10_000, people: 20 };
const colors = ['#1d4f73', '#2f7d5b', '#8a5a9e', '#b0761c', '#3d8fa8', '#8c3b3b'];

/** How time grows with the page, by its shape, and with the people named; drawn into `docs/growth.svg`. */
export async function growthFigures({ say }: BenchOptions): Promise<Figure[]> {
  const curves: Curve[] = [];
  for (const shape of Object.keys(shapes) as Shape[]) {
    say(`growth: ${shape}`);
    const times = await growPage(shape);
    const points = (system: 'readability' | 'fairCopy'): Point[] =>
      times.map((one) => ({ x: one.nodes, y: one[system] }));
    const color = colors[curves.length % colors.length]!;
    curves.push({ name: shape, color, points: points('fairCopy'), beside: points('readability') });
  }
  say('growth: people');
  const [apart, related] = [await growCrowd(false), await growCrowd(true)];
  const people: Curve[] = [
    { name: 'strangers', color: colors[0]!, points: apart },
    { name: 'families of five', color: colors[3]!, points: related },
  ];
  await writeFile(new URL('../../docs/growth.svg', import.meta.url), toGrowthChart(curves, people));
  return [...curves.map(pageRow), ...people.map(peopleRow)];
}

/** A tab of its own, so that what one shape left behind is not paid for by the next. */
async function growPage(shape: Shape): Promise<GrowthTimes[]> {
  const { page, close } = await openBenchPage();
  try {
    await page.goto('about:blank');
    const times: GrowthTimes[] = [];
    // A size at a time: one evaluation that takes a minute would be given up.
    for (const size of sizes) {
      const args = [shape, size, size < large ? 3 : 1] as const;
      times.push(await page.evaluate((...each) => fairCopyBench.measureGrowth(...each), ...args));
    }
    return times;
  } finally {
    close();
  }
}

async function growCrowd(related: boolean): Promise<Point[]> {
  const { page, close } = await openBenchPage();
  try {
    await page.goto('about:blank');
    const inputs = crowds.map((count) => toCrowd(count, related));
    const weights = await readFile(taggerFile, 'base64');
    const { warm } = await page.evaluate((...args) => fairCopyBench.measureNames(...args), inputs, weights);
    return crowds.map((x, at) => ({ x, y: warm[at] ?? NaN }));
  } finally {
    close();
  }
}

function pageRow({ name, points, beside = [] }: Curve): Figure {
  const power = (all: Point[]) => exponentOf(all.filter(({ x }) => x >= smallest.nodes));
  return row(`power of growth, ${name}`, { fairCopy: power(points), readability: power(beside) });
}

function peopleRow({ name, points }: Curve): Figure {
  const grown = points.filter(({ x }) => x >= smallest.people);
  return row(`power of growth with people, ${name}`, { fairCopy: exponentOf(grown) });
}

function row(measure: string, values: Figure['values']): Figure {
  return { section: 'growth in Chromium', measure, unit: 'share', values, seen: 'development' };
}
