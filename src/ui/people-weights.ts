/** The weights for people, a file of the package: asked for before anything else of the worker is run. */
export const peopleWeights = fetch(new URL('../core/data/people.bin', import.meta.url));
