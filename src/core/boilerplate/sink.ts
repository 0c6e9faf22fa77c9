import type { Concept } from './concepts.ts';

/** What a feature belongs to: evidence is told by group. */
export type Group =
  Concept | 'words' | 'publisher' | 'box' | 'links' | 'controls' | 'metadata' | 'form' | 'place' | 'run';

/** Takes the named features of a block, one by one. */
export type Sink = (group: Group, name: string | Place, value: number) => void;

/** Where a feature lives whose name need not be made: see `placeOf`. */
export type Place = number;
