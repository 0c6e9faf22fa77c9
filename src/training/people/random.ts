/** A stream of numbers from 0 to 1 that can be left and taken up again. */
export interface Random {
  (): number;
  /** Where the stream is. */
  state: number;
}

/** A seeded stream (mulberry32): the same seed trains the same weights. */
export function makeRandom(seed: number): Random {
  const random: Random = Object.assign(
    () => {
      random.state = (random.state + 0x6d2b79f5) >>> 0;
      const { state } = random;
      let t = Math.imul(state ^ (state >>> 15), state | 1);
      t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
      return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    },
    { state: seed >>> 0 },
  );
  return random;
}

/** Shuffles in place. */
export function shuffle<T>(list: T[], random: () => number): T[] {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
  return list;
}
