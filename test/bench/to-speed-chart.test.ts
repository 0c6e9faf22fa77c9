import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import type { Figure } from '../../src/bench/figure.ts';
import { toSpeedChart } from '../../src/bench/to-speed-chart.ts';

const figure = (measure: string, values: Figure['values']): Figure => ({
  section: 'readers',
  measure,
  values,
  unit: 'ms',
  seen: 'development',
});

test('a bar for each reader that was measured, and a dash for one that was not', () => {
  const values = { readability: 10, defuddle: 20, postlight: NaN, fairCopy: 15 };
  const measures = ['median page', '95th percentile', 'over Readability, median page'];
  const memory = figure('script memory asked for, median page, MB', values);
  const chart = toSpeedChart(
    [...measures.map((measure) => figure(measure, values)), memory],
    [figure('content script, KB', { fairCopy: 40.2 })],
    30,
  );
  const { documentElement: svg } = new JSDOM(chart, { contentType: 'image/svg+xml' }).window.document;
  const texts = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent);
  // One is the paper.
  expect(svg.querySelectorAll('rect')).toHaveLength(1 + 3);
  expect(texts[texts.indexOf('Postlight Parser') + 1]).toBe('–');
  expect(texts).toContain('Fair Copy, gzipped: content script 40 KB');
  expect(svg.textContent).not.toContain('NaN');
});
