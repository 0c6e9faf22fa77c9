/** Parts of a state that have a code of their own (ISO 3166-1, alpha-2) and no independence to speak of. */
const states = new Map([
  ['HK', 'CN'],
  ['MO', 'CN'],
]);

/** The state that a part with a code of its own belongs to; undefined for a state. */
export const stateOf = (code: string): string | undefined => states.get(code);
