/** Features live in this many numbered places; unseen features seldom meet a place that carries weight. */
export const places = 1 << 18;

/** FNV-1a over UTF-16 units, with a last mixing so that the low bits depend on all of them. */
export function hash(name: string): number {
  let state = 0x811c9dc5;
  for (let index = 0; index < name.length; index++) {
    state = Math.imul(state ^ name.charCodeAt(index), 0x01000193);
  }
  state ^= state >>> 15;
  state = Math.imul(state, 0x2c1b3c6d);
  state ^= state >>> 13;
  return (state >>> 0) & (places - 1);
}
