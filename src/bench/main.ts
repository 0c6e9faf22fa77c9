import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { oneLine } from '../cli/one-line.ts';
import { blockFigures } from './block-figures.ts';
import { findDrops, toBaselines, type Baselines } from './compare-baselines.ts';
import { corpusFigures } from './corpus-figures.ts';
import { keyOf, type Figure } from './figure.ts';
import { growthFigures } from './growth-figures.ts';
import { liveFigures } from './live-figures.ts';
import { nameFigures } from './name-figures.ts';
import { popupFigures } from './popup-figures.ts';
import { readOptions, type BenchOptions, type Part } from './options.ts';
import { speedFigures } from './speed-figures.ts';
import { toTable } from './to-table.ts';

const baselineFile = new URL('./baselines.json', import.meta.url);

const measure: Record<Part, (options: BenchOptions) => Promise<Figure[]>> = {
  blocks: blockFigures,
  names: nameFigures,
  corpus: corpusFigures,
  speed: speedFigures,
  live: liveFigures,
  popup: popupFigures,
  growth: growthFigures,
};

try {
  process.exitCode = await main(readOptions(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`bench: ${oneLine(error)}\n`);
  process.exitCode = 2;
}

async function main(options: BenchOptions): Promise<number> {
  if (!existsSync(options.shared)) {
    process.stdout.write(`bench: nothing is measured, for the labelled data is not here (${options.shared})\n`);
    return 0;
  }
  const figures: Figure[] = [];
  for (const part of options.parts) figures.push(...(await measure[part](options)));
  if (options.does === 'check') return check(figures, options);
  if (options.does === 'update') return update(figures, options);
  process.stdout.write(options.json ? `${JSON.stringify(figures)}\n` : toTable(figures));
  return 0;
}

async function check(figures: Figure[], { parts }: BenchOptions): Promise<number> {
  const all = await readBaselines();
  // With --only, the figures of the other parts are not missed.
  const measured = new Set(figures.map(keyOf));
  const asked = parts.length > 1 ? all : Object.fromEntries(Object.entries(all).filter(([key]) => measured.has(key)));
  const drops = findDrops(figures, asked);
  for (const drop of drops) process.stdout.write(`bench: ${drop}\n`);
  if (!drops.length) process.stdout.write(`bench: ${figures.length} figures at or above their baselines\n`);
  return drops.length ? 1 : 0;
}

/** With --only, the baselines of the other parts stay. */
async function update(figures: Figure[], { parts }: BenchOptions): Promise<number> {
  const before = parts.length > 1 ? {} : await readBaselines();
  await writeFile(baselineFile, `${JSON.stringify({ ...before, ...toBaselines(figures) }, null, 2)}\n`);
  process.stdout.write(`bench: ${figures.length} baselines written\n`);
  return 0;
}

async function readBaselines(): Promise<Baselines> {
  return JSON.parse(await readFile(baselineFile, 'utf8')) as Baselines;
}
