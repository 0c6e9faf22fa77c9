/**
 * How many times longer the large input takes than the small one: the best of up to twenty looks at each, taken in
 * turn, for what disturbs a measurement only ever makes it longer. Stops as soon as the ratio is below `enough`.
 *
 * @param prepare makes an input of so many parts and gives the work to time.
 */
export function growthOf(prepare: (count: number) => () => unknown, small: number, large: number, enough: number) {
  const once = (count: number): number => {
    const work = prepare(count);
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  const best = { small: Infinity, large: Infinity };
  for (let look = 0; look < 20; look += 1) {
    best.small = Math.min(best.small, once(small));
    best.large = Math.min(best.large, once(large));
    if (look >= 2 && best.large / best.small < enough) break;
  }
  return best.large / best.small;
}
