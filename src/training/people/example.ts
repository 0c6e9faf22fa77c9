import type { NamesInput } from '../../core/types.ts';

/**
 * One document to learn from. Labels go by character: `marks[block][offset]` has a bit for each label
 * that the character may carry, so that a document which only tells people from all else can be used.
 */
export interface Example {
  id: string;
  input: NamesInput;
  marks: Uint8Array[];
  /** How often it is used in a round, on average. */
  weight: number;
}
