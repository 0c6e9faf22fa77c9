import type { FirstPass } from './first-pass.ts';
import { clip, sure, toProbability } from './model.ts';
import type { Sink } from './sink.ts';

/** Texts up to so many words that are no sentence are labels and buttons: what they are is told by what stands beside them. */
const labelWords = 8;

/**
 * The second pass over a text without its page. It has at most two neighbours, and they are heard the more, the less
 * the text speaks for itself as the article: a report between two appeals stays one.
 */
export function emitLone(blocks: readonly FirstPass[], index: number, sink: Sink): void {
  const own = blocks[index];
  if (!own) return;
  const heard = toProbability(1.5 * (own.logit + 1));
  const before = (heard * clip(blocks[index - 1]?.logit ?? 0)) / sure;
  const after = (heard * clip(blocks[index + 1]?.logit ?? 0)) / sure;
  sink('run', 'lone', own.logit / 2);
  sink('run', 'lone over', Math.max(0, own.logit) / 2);
  sink('run', 'lone before', before);
  sink('run', 'lone after', after);
  if (own.closed || own.words > labelWords) return;
  sink('run', 'lone label', 1);
  sink('run', 'lone label before', before);
  sink('run', 'lone label after', after);
}
