import { parseArgs } from 'node:util';
import type { System } from './in-page/systems.ts';

const parts = ['corpus', 'blocks', 'names', 'speed', 'live', 'popup', 'growth'] as const;
/** Measured in time, which no baseline can hold. */
const timed: readonly string[] = ['speed', 'live', 'popup', 'growth'];
export type Part = (typeof parts)[number];

/** What a run of the bench measures. */
export interface BenchOptions {
  /** Folder of the labelled data. */
  shared: string;
  parts: Part[];
  systems: System[];
  /** A fixed part of the larger corpora only. */
  sample: boolean;
  /** How many of the worst pages are named. */
  worst: number;
  /** Every error in people and countries is named. */
  errors: boolean;
  /** Weights to measure in place of people.bin. */
  weights?: string;
  json: boolean;
  does: 'print' | 'check' | 'update';
  /** For what is told beside the table. */
  say: (text: string) => void;
}

/** Throws one line when the command line can't be understood. */
export function readOptions(args: string[]): BenchOptions {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: 'string' },
      worst: { type: 'string', default: '0' },
      errors: { type: 'boolean', default: false },
      weights: { type: 'string' },
      json: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
      update: { type: 'boolean', default: false },
      sample: { type: 'boolean', default: false },
      shared: { type: 'string', default: '../shared' },
    },
  });
  if (values.check && values.update) throw new Error('--check and --update do not go together');
  const does = values.check ? 'check' : values.update ? 'update' : 'print';
  const only = parts.find((part) => part === values.only);
  if (values.only !== undefined && !only) throw new Error(`--only is ${parts.join(' or ')}, not "${values.only}"`);
  if (!/^\d+$/.test(values.worst)) throw new Error(`--worst is a number, not "${values.worst}"`);
  const quality = parts.filter((part) => !timed.includes(part));
  return {
    shared: values.shared,
    parts: only ? [only] : does === 'print' ? [...parts] : quality,
    systems: does === 'print' ? ['readability', 'defuddle', 'fairCopy'] : ['fairCopy'],
    sample: values.sample || does !== 'print',
    worst: Number(values.worst),
    errors: values.errors,
    ...(values.weights !== undefined && { weights: values.weights }),
    json: values.json,
    does,
    say: (text) => process.stderr.write(`${text.trimEnd()}\n`),
  };
}
