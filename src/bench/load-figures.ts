import type { ExtensionBrowser } from '../tasks/extension-browser.ts';
import type { LoopbackWeb } from '../tasks/loopback-web.ts';
import type { Figure } from './figure.ts';
import { largePage } from './live-pages.ts';
import { quantile } from './quantile.ts';

const rounds = 30;

/** When a large page shows its first frame and when it has loaded, in milliseconds of its own clock. */
interface Times {
  shown: number[];
  loaded: number[];
}

/**
 * The same page on a granted site and on one that nobody granted. Chromium fires the load event later where there is
 * any content script, be it empty; what the reader waits for is the first frame.
 */
export async function loadFigures(
  { opened, web }: { opened: ExtensionBrowser; web: LoopbackWeb },
  hosts: { listed: string; other: string },
): Promise<Figure[]> {
  const times = { listed: { shown: [], loaded: [] } as Times, other: { shown: [], loaded: [] } as Times };
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of ['other', 'listed'] as const) {
      const url = `${hosts[name]}/load/${round}`;
      web.put(url, { body: largePage() });
      const page = await opened.browser.newPage();
      await page.goto(url);
      const { shown, loaded } = await page.evaluate(whenShown);
      // The first starts the process of a site and counts for neither.
      if (round > 0) {
        times[name].shown.push(shown);
        times[name].loaded.push(loaded);
      }
      await page.close();
    }
  }
  return [
    row('first frame of a large page, not granted, median', times.other.shown),
    row('first frame of a large page, granted, median', times.listed.shown),
    row('load of a large page, not granted, median', times.other.loaded),
    row('load of a large page, granted, median', times.listed.loaded),
  ];
}

/** Runs in the page. */
function whenShown(): Promise<{ shown: number; loaded: number }> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const [navigation] = performance.getEntriesByType('navigation');
      const { loadEventEnd } = navigation as PerformanceNavigationTiming;
      resolve({ shown: list.getEntries()[0]?.startTime ?? NaN, loaded: loadEventEnd });
    }).observe({ type: 'paint', buffered: true });
  });
}

function row(measure: string, times: number[]): Figure {
  return {
    section: 'clean-up of live pages in Chromium',
    measure,
    unit: 'ms',
    values: { fairCopy: quantile(times, 0.5) },
    seen: 'development',
  };
}
