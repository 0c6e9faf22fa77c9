/** What may tell one article from other pages, by name: shares and flags from 0 to 1, numbers of things as `counted`. */
export type Signs = Record<string, number>;

/** More of a thing than this tells no more. */
const MOST = 1000;

export const flag = (value: unknown): number => Number(Boolean(value));

/** A number of things: the second tells more than the twentieth. */
export const counted = (count: number): number => Math.log2(1 + Math.min(count, MOST));
