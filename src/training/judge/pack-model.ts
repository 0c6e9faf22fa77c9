import { middleLevel, type Model, type PackedModel, toGap, toSign } from '../../core/boilerplate/model.ts';

/** Rounds weights to whole levels of `step` and leaves out what rounds to nothing. */
export function packModel(model: Model, step: number): PackedModel {
  let gaps = '';
  let levels = '';
  let last = 0;
  model.weights.forEach((weight, place) => {
    const level = Math.max(-middleLevel, Math.min(middleLevel, Math.round(weight / step)));
    if (level === 0) return;
    gaps += toGap(place - last);
    levels += toSign(level + middleLevel);
    last = place;
  });
  return { bias: Math.round(model.bias * 1000) / 1000, step, gaps, levels };
}
