import { middleLevel, type Model, type PackedModel, toGap, toSign } from '../../core/boilerplate/model.ts';

/**
 * The model as it will be once packed: figures are taken with these weights, not with finer ones.
 * @param least weights smaller than this are left out
 */
export function roundModel(model: Model, step: number, least = step / 2): Model {
  const weights = model.weights.map((weight) => (Math.abs(weight) < least ? 0 : toLevel(weight, step) * step));
  return { bias: Math.round(model.bias * 1000) / 1000, weights };
}

function toLevel(weight: number, step: number): number {
  return Math.max(-middleLevel, Math.min(middleLevel, Math.round(weight / step)));
}

/** Rounds weights to whole levels of `step` and leaves out what rounds to nothing. */
export function packModel(model: Model, step: number): PackedModel {
  let gaps = '';
  let levels = '';
  let last = 0;
  model.weights.forEach((weight, place) => {
    const level = toLevel(weight, step);
    if (level === 0) return;
    gaps += toGap(place - last);
    levels += toSign(level + middleLevel);
    last = place;
  });
  return { bias: Math.round(model.bias * 1000) / 1000, step, gaps, levels };
}
