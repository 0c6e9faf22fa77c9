import type { Column, Figure } from './figure.ts';

const names: [Column, string][] = [
  ['readability', 'Readability'],
  ['defuddle', 'Defuddle'],
  ['postlight', 'Postlight Parser'],
  ['fairCopy', 'Fair Copy'],
];
const [left, width, step] = [130, 420, 30];

/**
 * A bar each for the median page, a line to the 95th percentile, and the numbers beside it; below it what has to be
 * loaded. A reader that was not measured has no bar.
 */
export function toSpeedChart(figures: Figure[], sizes: Figure[], pages: number): string {
  const find = (measure: string, column: Column) =>
    figures.find((figure) => figure.measure === measure)?.values[column] ?? NaN;
  const bars = names.map(([column, name]) => ({
    name,
    median: find('median page', column),
    late: find('95th percentile', column),
    ratio: find('over Readability, median page', column),
    memory: find('script memory asked for, median page, MB', column),
    color: column === 'fairCopy' ? '#1d4f73' : '#b5bcc4',
  }));
  const longest = Math.max(...bars.map(({ late }) => (Number.isFinite(late) ? late : 0)));
  const x = (value: number) => Math.round(left + (value / longest) * width);
  const height = 130 + step * bars.length;
  const lines = bars.flatMap(({ name, median, late, ratio, memory, color }, at) => {
    const y = 64 + step * at;
    const label = words(left - 10, y + 14, 'end', name, '#111');
    if (!Number.isFinite(median)) return [label, words(left, y + 14, 'start', '–')];
    return [
      label,
      `<rect x="${left}" y="${y}" width="${x(median) - left}" height="18" fill="${color}"/>`,
      `<path stroke="#555" d="M${x(median)} ${y + 9}H${x(late)}m0 -5v10"/>`,
      words(left + width + 20, y + 14, 'start', `${round(median)} ms · ${ratio.toFixed(1)} × · ${round(memory)} MB`),
    ];
  });
  const loaded = sizes.map(
    ({ measure, values }) => `${measure.replace(/, KB$/, '')} ${round(values.fairCopy ?? NaN)} KB`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 760 ${height}" font-family="system-ui, sans-serif" font-size="13">
<rect width="760" height="${height}" fill="#fff"/>
${words(left, 24, 'start', `An article read in Chromium: median of ${pages} news pages`, '#111', 600)}
${words(left, 44, 'start', 'milliseconds, line to the 95th percentile · times Readability · script memory asked for')}
${lines.join('\n')}
${words(left, height - 36, 'start', 'Postlight Parser’s time includes parsing the page, which it does by itself.')}
${loaded.length ? words(left, height - 14, 'start', `Fair Copy, gzipped: ${loaded.join(' · ')}`) : ''}
</svg>
`;
}

function words(x: number, y: number, anchor: string, text: string, color = '#555', weight = 400): string {
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" fill="${color}" font-weight="${weight}">${text}</text>`;
}

/** Two digits are as exact as a measurement of time is. */
function round(value: number): string {
  return value < 10 ? value.toFixed(1) : value.toFixed(0);
}
