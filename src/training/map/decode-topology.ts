/** TopoJSON as far as a map of countries needs it (https://github.com/topojson/topojson-specification). */
export interface Topology {
  transform: { scale: [number, number]; translate: [number, number] };
  arcs: [number, number][][];
  objects: { countries: { geometries: Geometry[] } };
}

interface Geometry {
  type: string;
  /** ISO 3166-1 numeric; absent for land that no such code stands for. */
  id?: string;
  properties: { name: string };
  /** Rings of a polygon, or of several; the number of an arc, or its complement when it is run backwards. */
  arcs: number[][] | number[][][];
}

/** Longitude and latitude, degrees. */
export type Point = [number, number];

export interface Land {
  id: string | undefined;
  name: string;
  /** Closed outlines; holes are outlines like any other. */
  rings: Point[][];
}

export function decodeTopology(topology: Topology): Land[] {
  const arcs = topology.arcs.map((arc) => decodeArc(arc, topology.transform));
  return topology.objects.countries.geometries.map(({ type, id, properties, arcs: parts }) => {
    const rings = (type === 'Polygon' ? parts : parts.flat()) as number[][];
    return { id, name: properties.name, rings: rings.map((ring) => joinArcs(ring, arcs)) };
  });
}

/** Each point is said by its distance from the one before, in steps of the grid. */
function decodeArc(arc: [number, number][], { scale, translate }: Topology['transform']): Point[] {
  let x = 0;
  let y = 0;
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

function joinArcs(ring: number[], arcs: Point[][]): Point[] {
  const points: Point[] = [];
  for (const arc of ring) {
    const run = arc < 0 ? (arcs[~arc] ?? []).toReversed() : (arcs[arc] ?? []);
    points.push(...run.slice(points.length === 0 ? 0 : 1));
  }
  return points;
}
