import type { Metadata } from '../types.ts';
import { type Leaf } from './leaves.ts';

/** Puts back what Readability lost: see each step. Returns a new set. */
export function restoreLost(_page: Document, _leaves: Leaf[], kept: Set<Leaf>, _metadata: Metadata): Set<Leaf> {
  return kept;
}
