import type { Point } from './decode-topology.ts';

/** The map is cut in the Bering Strait, so that no country is. */
const middle = 11;
const [a1, a2, a3, a4] = [1.340264, -0.081106, 0.000893, 0.003796];
const half = Math.sqrt(3) / 2;

/** Half the width of the projected world, and how far it reaches north. */
export const reach = { x: toPlane(180, 0)[0], y: toPlane(0, 84)[1] };

/** Equal Earth (Šavrič, Patterson and Jenny 2018): every country has its true share of the land. */
function toPlane(longitude: number, latitude: number): Point {
  const angle = Math.asin(half * Math.sin((latitude * Math.PI) / 180));
  const [two, six] = [angle ** 2, angle ** 6];
  const x =
    (((longitude * Math.PI) / 180) * Math.cos(angle)) / (half * (a1 + 3 * a2 * two + six * (7 * a3 + 9 * a4 * two)));
  return [x, angle * (a1 + a2 * two + six * (a3 + a4 * two))];
}

/** An outline on the plane, in one piece or, where it crosses the cut, in two. */
export function project(ring: Point[]): Point[][] {
  const turned = unwrap(ring.map(([longitude, latitude]) => [longitude - middle, latitude]));
  return [-360, 0, 360]
    .map((turn) => clip(turned.map(([longitude, latitude]): Point => [longitude + turn, latitude])))
    .filter((piece) => piece.length > 2)
    .map((piece) => piece.map(([longitude, latitude]) => toPlane(longitude, latitude)));
}

/** Longitudes that go on beyond 180° instead of jumping to the other end of the map. */
function unwrap(ring: Point[]): Point[] {
  let turn = 0;
  return ring.map(([longitude, latitude], at) => {
    const step = longitude - (ring[at - 1]?.[0] ?? longitude);
    if (Math.abs(step) > 180) turn -= 360 * Math.sign(step);
    return [longitude + turn, latitude];
  });
}

/** What lies between the two edges of the map (Sutherland and Hodgman). */
function clip(ring: Point[]): Point[] {
  return [-1, 1].reduce((points, side) => clipAt(points, side), ring);
}

function clipAt(ring: Point[], side: number): Point[] {
  const edge = side * 180;
  const isInside = ([longitude]: Point): boolean => longitude * side <= 180;
  return ring.flatMap((point, at) => {
    const before = ring.at(at - 1) ?? point;
    const crossing: Point[] =
      isInside(before) === isInside(point)
        ? []
        : [[edge, before[1] + ((point[1] - before[1]) * (edge - before[0])) / (point[0] - before[0])]];
    return isInside(point) ? [...crossing, point] : crossing;
  });
}
