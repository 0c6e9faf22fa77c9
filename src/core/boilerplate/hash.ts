import type { Place } from './sink.ts';

/** Features live in this many numbered places; unseen features seldom meet a place that carries weight. */
export const places = 1 << 18;

const empty = 0x811c9dc5;

/** FNV-1a over UTF-16 units: the state of a name that goes on, from the state of its beginning. */
export function hashOn(text: string, state = empty): number {
  let next = state;
  for (let index = 0; index < text.length; index++) next = Math.imul(next ^ text.charCodeAt(index), 0x01000193);
  return next;
}

/** The place of a name by its state, with a last mixing so that the low bits depend on all of them. */
export function toPlace(state: number): Place {
  let mixed = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
  mixed ^= mixed >>> 13;
  return (mixed >>> 0) & (places - 1);
}

/** The place of a feature, by its name where its place is not known. */
export const placeOf = (name: string | Place): Place => (typeof name === 'number' ? name : toPlace(hashOn(name)));
