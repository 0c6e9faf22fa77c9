import { writeFileSync } from 'node:fs';
import fine from 'world-atlas/countries-50m.json' with { type: 'json' };
import coarse from 'world-atlas/countries-110m.json' with { type: 'json' };
import { decodeTopology, type Land, type Point, type Topology } from './decode-topology.ts';
import { project, reach } from './project.ts';

const file = new URL('../../core/data/world-map.ts', import.meta.url);

/** The map is shown some 270 pixels wide: three units a pixel are as fine as any screen. */
const width = 800;
const scale = width / (2 * reach.x);
/** Everything south of the continents but Antarctica is water. */
const south = -57;
const height = Math.round(scale * (reach.y + Math.abs(southEdge())));
/** A country smaller than this in both directions cannot be seen, and has a dot as well. */
const smallest = 16;

function southEdge(): number {
  return project([
    [0, south],
    [1, south],
    [1, south + 1],
  ])[0]![0]![1];
}

/**
 * Natural Earth draws who holds the land. The map shows states as the members of the United Nations recognise them,
 * as far as that can be seen at this size.
 */
const heldBy: Record<string, string> = { 'N. Cyprus': 'CY', Somaliland: 'SO', Kosovo: 'XK' };

function isCrimea(code: string, ring: Point[]): boolean {
  const inside = ring.every(
    ([longitude, latitude]) => longitude > 32 && longitude < 37 && latitude > 44 && latitude < 47,
  );
  return code === 'RU' && inside;
}

/** A country on the map: its outline, and where its dot lies if it is too small to be seen. */
interface Shape {
  rings: Point[][];
  /** Middle of its largest island, for what is too small. */
  dot: Point | undefined;
}

/** Makes the map from Natural Earth (public domain) as the package world-atlas carries it. */
export function makeMap(): Promise<void> {
  const shapes = gather(decodeTopology(coarse as unknown as Topology));
  const known = new Set(shapes.keys());
  for (const [code, shape] of gather(decodeTopology(fine as unknown as Topology))) {
    // Islands and city states that the coarse map leaves out: a dot, no outline.
    if (!known.has(code)) shapes.set(code, { rings: [], dot: shape.dot ?? middleOf(largest(shape.rings)) });
  }
  const lines = [...shapes]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([code, shape]) => toLine(code, shape));
  writeFileSync(file, `${head}${lines.join('\n')}\n};\n`);
  return Promise.resolve();
}

const head = `// Made by \`npm run train -- map\` from Natural Earth (public domain, https://www.naturalearthdata.com) as the
// package world-atlas carries it, in the Equal Earth projection. Not to be edited.
/* eslint-disable */
/** Width and height of the map, in the units of its outlines. */
export const mapSize = [${width}, ${height}] as const;
/** By ISO 3166-1 alpha-2: the outline as the \`d\` of a path, and a dot for what is too small to be seen. */
export const worldMap: Readonly<Record<string, readonly [outline: string, x?: number, y?: number]>> = {
`;

function toLine(code: string, { rings, dot }: Shape): string {
  const place = dot ? `, ${Math.round(dot[0])}, ${Math.round(dot[1])}` : '';
  return `  ${code}: ['${rings.map(toPath).join('')}'${place}],`;
}

function gather(lands: Land[]): Map<string, Shape> {
  const rings = new Map<string, Point[][]>();
  for (const { id, name, rings: outlines } of lands) {
    const code = heldBy[name] ?? toCode(id);
    if (code === undefined || code === 'AQ') continue;
    for (const outline of outlines) {
      const owner = isCrimea(code, outline) ? 'UA' : code;
      rings.set(owner, [...(rings.get(owner) ?? []), ...project(outline).map(toUnits)]);
    }
  }
  return new Map([...rings].map(([code, all]) => [code, toShape(all)]));
}

/** "840" is one of the names that BCP 47 knows "US" by. */
function toCode(id: string | undefined): string | undefined {
  const region = id && new Intl.Locale(`und-${id}`).region;
  return region && /^[A-Z]{2}$/.test(region) ? region : undefined;
}

function toShape(rings: Point[][]): Shape {
  const most = largest(rings);
  const [wide, high] = sizeOf(most);
  const seen = rings.filter((ring) => ring === most || Math.max(...sizeOf(ring)) > 3);
  return { rings: seen, dot: Math.max(wide, high) < smallest ? middleOf(most) : undefined };
}

const toUnits = (ring: Point[]): Point[] => ring.map(([x, y]) => [(x + reach.x) * scale, (reach.y - y) * scale]);

function largest(rings: Point[][]): Point[] {
  return rings.reduce((most, ring) => (product(sizeOf(ring)) > product(sizeOf(most)) ? ring : most), rings[0] ?? []);
}

const product = ([wide, high]: Point): number => wide * high;

function bounds(ring: Point[]): { low: Point; high: Point } {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  return { low: [Math.min(...xs), Math.min(...ys)], high: [Math.max(...xs), Math.max(...ys)] };
}

function sizeOf(ring: Point[]): Point {
  const { low, high } = bounds(ring);
  return [high[0] - low[0], high[1] - low[1]];
}

function middleOf(ring: Point[]): Point {
  const { low, high } = bounds(ring);
  return [(low[0] + high[0]) / 2, (low[1] + high[1]) / 2];
}

/** Whole units, each point by its distance from the one before; points that fall together are one. */
function toPath(ring: Point[]): string {
  const whole = ring.map(([x, y]): Point => [Math.round(x), Math.round(y)]);
  const points = whole.filter(([x, y], at) => at === 0 || x !== whole[at - 1]![0] || y !== whole[at - 1]![1]);
  const steps = points.slice(1).map(([x, y], at) => [x - points[at]![0], y - points[at]![1]]);
  if (points.length < 3) return '';
  return `M${points[0]!.join(' ')}l${steps.flat().join(' ').replaceAll(' -', '-')}z`;
}
