import type { Verdict } from '../core/types.ts';

/** Why a block was judged boilerplate, in words. */
export function toReason({ evidence }: Verdict): string {
  return evidence.map((code) => code.replaceAll('-', ' ')).join(', ');
}
