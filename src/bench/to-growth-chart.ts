/** What was measured at a size. */
export interface Point {
  x: number;
  /** Milliseconds. */
  y: number;
}

export interface Curve {
  name: string;
  color: string;
  points: Point[];
  /** What Readability alone takes for the same, drawn thin. */
  beside?: Point[];
}

interface Panel {
  title: string;
  xName: string;
  curves: Curve[];
  left: number;
  width: number;
}

const [height, top, bottom] = [330, 64, 274];

/**
 * Two panels with both scales by powers of ten, where what grows in step is a straight line that rises one power of
 * ten by one. A dashed line shows that slope.
 */
export function toGrowthChart(pages: Curve[], people: Curve[]): string {
  const panels: Panel[] = [
    { title: 'A page, read and judged', xName: 'elements', curves: pages, left: 60, width: 300 },
    { title: 'Names, found', xName: 'people named', curves: people, left: 640, width: 150 },
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 ${height}" font-family="system-ui, sans-serif" font-size="12">
<rect width="960" height="${height}" fill="#fff"/>
${panels.map(drawPanel).join('\n')}
</svg>
`;
}

/** The power by which a curve grows, fitted by least squares over the logarithms: 1 when it grows in step. */
export function exponentOf(points: Point[]): number {
  const logs = points.map(({ x, y }) => [Math.log(x), Math.log(y)] as const);
  const mean = (at: 0 | 1) => logs.reduce((sum, one) => sum + one[at], 0) / logs.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const spread = logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  return logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / spread;
}

function drawPanel({ title, xName, curves, left, width }: Panel): string {
  const all = curves.flatMap(({ points, beside = [] }) => [...points, ...beside]);
  const x = toScale(
    all.map((point) => point.x),
    left,
    left + width,
  );
  const y = toScale(
    all.map((point) => point.y),
    bottom,
    top,
  );
  const line = (points: Point[], attributes: string) =>
    `<polyline fill="none" ${attributes} points="${points.map((one) => `${x.at(one.x)},${y.at(one.y)}`).join(' ')}"/>`;
  const thin = curves.flatMap(({ beside }) => (beside ? [line(beside, 'stroke="#bbb"')] : []));
  return [
    words(left, 24, 'start', title, '#111', 600),
    words(left, 42, 'start', `milliseconds by ${xName}; dashed: in step with size`, '#666'),
    ...y.ticks.map((value) => `<path stroke="#e4e4e4" d="M${left} ${y.at(value)}H${left + width}"/>`),
    ...y.ticks.map((value) => words(left - 8, y.at(value) + 4, 'end', toNumber(value), '#666')),
    ...x.ticks.map((value) => words(x.at(value), bottom + 18, 'middle', toNumber(value), '#666')),
    line(inStep(curves[0]!.points), 'stroke="#111" stroke-dasharray="2 4"'),
    ...thin,
    ...curves.map(({ color, points }) => line(points, `stroke="${color}" stroke-width="2"`)),
    ...legend(curves, left + width + 20),
  ].join('\n');
}

/** From the first point on as its size grows. */
function inStep(points: Point[]): Point[] {
  const first = points[0]!;
  const last = points.at(-1)!;
  return [first, { x: last.x, y: (first.y * last.x) / first.x }];
}

function legend(curves: Curve[], left: number): string[] {
  const names = curves.map(({ name, color }) => ({ name, color }));
  if (curves.some(({ beside }) => beside)) names.push({ name: 'Readability alone', color: '#bbb' });
  return names.flatMap(({ name, color }, at) => [
    `<path stroke="${color}" stroke-width="2" d="M${left} ${top + 20 * at}h18"/>`,
    words(left + 26, top + 4 + 20 * at, 'start', name),
  ]);
}

function toScale(values: number[], from: number, to: number): { at: (value: number) => number; ticks: number[] } {
  const [low, high] = [Math.floor(Math.log10(Math.min(...values))), Math.ceil(Math.log10(Math.max(...values)))];
  const at = (value: number) => Math.round(from + ((Math.log10(value) - low) / (high - low)) * (to - from));
  return { at, ticks: Array.from({ length: high - low + 1 }, (_, step) => 10 ** (low + step)) };
}

function words(x: number, y: number, anchor: string, text: string, color = '#333', weight = 400): string {
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" fill="${color}" font-weight="${weight}">${text}</text>`;
}

function toNumber(value: number): string {
  if (value >= 1_000_000) return `${value / 1_000_000} M`;
  return value >= 1000 ? `${value / 1000} k` : String(value);
}
