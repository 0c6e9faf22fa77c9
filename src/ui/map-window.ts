/** A part of the map: left, top, width and height. */
export type MapWindow = readonly [x: number, y: number, width: number, height: number];

/** Never closer than this share of the world: a country is known by what lies around it. */
const closest = 0.36;
/** Room around what is named, as a share of it. */
const margin = 0.2;

/** What of a map to show so that all of these can be seen: the whole of it when they lie far apart. */
export function windowAround(boxes: MapWindow[], [width, height]: readonly [number, number]): MapWindow {
  const left = Math.min(...boxes.map(([x]) => x));
  const top = Math.min(...boxes.map(([, y]) => y));
  const right = Math.max(...boxes.map(([x, , wide]) => x + wide));
  const bottom = Math.max(...boxes.map(([, y, , high]) => y + high));
  const needed = Math.max((right - left) / width, (bottom - top) / height) * (1 + margin);
  const share = Math.min(1, Math.max(closest, needed));
  return [
    fit((left + right) / 2, width * share, width),
    fit((top + bottom) / 2, height * share, height),
    Math.round(width * share),
    Math.round(height * share),
  ];
}

/** Where a length begins that has this middle as nearly as the edges allow. */
function fit(middle: number, length: number, whole: number): number {
  return Math.round(Math.min(Math.max(0, middle - length / 2), whole - length));
}

/** The box around the largest part of an outline: islands far from it do not count. */
export function boxOf(outline: string): MapWindow {
  const boxes = outline.split('M').slice(1).map(boxOfRing);
  return boxes.reduce((most, box) => (box[2] * box[3] > most[2] * most[3] ? box : most), boxes[0] ?? [0, 0, 0, 0]);
}

/** "120 40l1 2-3 1z": where it begins, and steps from point to point. */
function boxOfRing(ring: string): MapWindow {
  const numbers = (ring.match(/-?\d+/g) ?? []).map(Number);
  let [x = 0, y = 0] = numbers;
  const [xs, ys] = [[x], [y]];
  for (let at = 2; at + 1 < numbers.length; at += 2) {
    xs.push((x += numbers[at] ?? 0));
    ys.push((y += numbers[at + 1] ?? 0));
  }
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return [left, top, Math.max(...xs) - left, Math.max(...ys) - top];
}
