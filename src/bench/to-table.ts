import type { Column, Figure } from './figure.ts';

const columns: Record<Column, string> = {
  readability: 'Readability',
  defuddle: 'Defuddle',
  postlight: 'Postlight',
  compromise: 'compromise',
  wink: 'wink-nlp',
  fairCopy: 'Fair Copy',
};

const formats: Record<Figure['unit'], (value: number) => string> = {
  share: (value) => value.toFixed(3),
  percent: (value) => `${(100 * value).toFixed(1)} %`,
  ratio: (value) => `${value.toFixed(2)} ×`,
  ms: (value) => `${value.toFixed(1)} ms`,
  count: (value) => value.toFixed(1),
};

const legend =
  'Marked * : on items that Fair Copy was trained on, which flatters it; all others: on items that were looked at while it was written.\nOnly pages that nobody has seen decide.';

/** The figures side by side, a line each; a column for whoever was measured at all. */
export function toTable(figures: Figure[]): string {
  const shown = Object.keys(columns).map((column) => column as Column);
  const measured = shown.filter((column) => figures.some(({ values }) => values[column] !== undefined));
  const lines = figures.map((figure, index) => {
    const heading = figures[index - 1]?.section === figure.section ? '' : `\n${figure.section}\n`;
    return `${heading}${toLine(figure, measured)}`;
  });
  const names = measured.map((column) => columns[column].padStart(12));
  return `${' '.repeat(42)}${names.join('')}\n${lines.join('\n')}\n\n${legend}\n`;
}

function toLine({ measure, values, unit, seen }: Figure, measured: Column[]): string {
  const cells = measured.map((column) => {
    const value = values[column];
    return (value === undefined || Number.isNaN(value) ? '–' : formats[unit](value)).padStart(12);
  });
  return `  ${measure.padEnd(38)}${seen === 'trained on' ? ' *' : '  '}${cells.join('')}`;
}
