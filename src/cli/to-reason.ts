import { reasons } from '../core/boilerplate/reasons.ts';
import type { Verdict } from '../core/types.ts';

/** Why a block was judged boilerplate, in sentences, the strongest reason first. */
export function toReason({ evidence }: Verdict): string {
  return evidence.map((code) => reasons[code]).join(' ');
}
