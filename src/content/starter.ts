/** Begins the clean-up that runs by itself. */
export type Starter = () => void;

/**
 * How our two scripts find each other: they share one world in a page, whoever brought them there. What stands
 * here also tells a second copy of the first that there is one already.
 */
const place = Symbol.for('fair-copy.start');

type World = Partial<Record<typeof place, Starter>>;

export function findStarter(): Starter | undefined {
  return (globalThis as World)[place];
}

export function keepStarter(start: Starter): void {
  (globalThis as World)[place] = start;
}
