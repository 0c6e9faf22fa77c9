import { placeOf, places } from './hash.ts';
import type { Place, Sink } from './sink.ts';

/**
 * Weights of one linear model as text: `gaps` steps from place to place, `levels` gives the weight of each.
 * Text of few distinct signs compresses to its entropy, which packed bytes in base64 would not.
 */
export interface PackedModel {
  bias: number;
  /** Weight of one level. */
  step: number;
  gaps: string;
  levels: string;
}

/** Weights by place. */
export interface Model {
  bias: number;
  weights: Float32Array;
}

/** Several models in one table, for most places are empty in all of them: a weight of each by place. */
export interface ModelTable {
  biases: number[];
  weights: ReadonlyMap<Place, Float64Array>;
}

/** Signs from "#" on without the backslash; the last one means "go on" in a gap. */
const firstSign = 35;
const signs = 91;
/** Levels run from minus to plus this. */
export const middleLevel = 45;

export function signValue(code: number): number {
  return code > 92 ? code - firstSign - 1 : code - firstSign;
}

/** The sign that stands for a value of 0 to 90. */
export function toSign(value: number): string {
  const code = value + firstSign;
  return String.fromCharCode(code >= 92 ? code + 1 : code);
}

/** A gap as signs: as many full steps as needed, then the rest. */
export function toGap(gap: number): string {
  const full = signs - 1;
  return toSign(full).repeat(Math.floor(gap / full)) + toSign(gap % full);
}

/** Calls for every weight that is not nothing. A callback, for this is done once, in code never run before. */
function forEachWeight({ gaps, levels, step }: PackedModel, take: (place: Place, weight: number) => void): void {
  let place = 0;
  let entry = 0;
  for (let index = 0; index < gaps.length; index++) {
    const value = signValue(gaps.charCodeAt(index));
    place += value;
    if (value === signs - 1) continue;
    take(place, (signValue(levels.charCodeAt(entry)) - middleLevel) * step);
    entry++;
  }
}

export function unpack(packed: PackedModel): Model {
  const weights = new Float32Array(places);
  forEachWeight(packed, (place, weight) => {
    weights[place] = weight;
  });
  return { bias: packed.bias, weights };
}

export function unpackTable(packed: readonly PackedModel[]): ModelTable {
  const weights = new Map<Place, Float64Array>();
  for (const [at, model] of packed.entries()) {
    forEachWeight(model, (place, weight) => {
      let row = weights.get(place);
      if (!row) weights.set(place, (row = new Float64Array(packed.length)));
      row[at] = weight;
    });
  }
  return { biases: packed.map(({ bias }) => bias), weights };
}

/** Collects features as numbers. */
export interface Features {
  ids: number[];
  values: number[];
}

export function collect(emit: (sink: Sink) => void): Features {
  const features: Features = { ids: [], values: [] };
  emit((_group, name, value) => {
    features.ids.push(placeOf(name));
    features.values.push(value);
  });
  return features;
}

/** The log-odds that the model gives. */
export function score(model: Model, { ids, values }: Features): number {
  let sum = model.bias;
  for (let index = 0; index < ids.length; index++) {
    sum += (model.weights[ids[index] ?? 0] ?? 0) * (values[index] ?? 0);
  }
  return sum;
}

/**
 * The log-odds that the model gives to features which are counted and not kept: of all blocks of a long page they would
 * take more memory than the page.
 * @param from what other features gave
 */
export function scoreOn(model: Model, emit: (sink: Sink) => void, from = model.bias): number {
  const { weights } = model;
  let sum = from;
  emit((_group, name, value) => {
    sum += (weights[placeOf(name)] ?? 0) * value;
  });
  return sum;
}

/** The log-odds that each of the models gives, in their order. */
export function scoreAll({ biases, weights }: ModelTable, { ids, values }: Features): number[] {
  const sums = [...biases];
  for (let index = 0; index < ids.length; index++) {
    const row = weights.get(ids[index]!);
    if (row) for (let at = 0; at < sums.length; at++) sums[at]! += row[at]! * values[index]!;
  }
  return sums;
}

/** Log-odds beyond this say no more than "sure". */
export const sure = 5;

export const clip = (logit: number): number => Math.max(-sure, Math.min(sure, logit));

export function toProbability(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}
