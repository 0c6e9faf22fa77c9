import type { ExtensionBrowser } from '../tasks/extension-browser.ts';
import type { LoopbackWeb } from '../tasks/loopback-web.ts';
import type { Figure } from './figure.ts';
import { largePage } from './live-pages.ts';
import { quantile } from './quantile.ts';

const rounds = 30;

/** When a large page has loaded, in milliseconds of its own clock, on a granted site and on one that nobody granted. */
export async function loadFigures(
  { opened, web }: { opened: ExtensionBrowser; web: LoopbackWeb },
  hosts: { listed: string; other: string },
): Promise<Figure[]> {
  const times = { listed: [] as number[], other: [] as number[] };
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of ['other', 'listed'] as const) {
      const url = `${hosts[name]}/load/${round}`;
      web.put(url, { body: largePage() });
      const page = await opened.browser.newPage();
      await page.goto(url);
      const time = await page.evaluate(() => {
        const [navigation] = performance.getEntriesByType('navigation');
        return (navigation as PerformanceNavigationTiming).loadEventEnd;
      });
      // The first starts the process of a site and counts for neither.
      if (round > 0) times[name].push(time);
      await page.close();
    }
  }
  const row = (measure: string, fairCopy: number): Figure => {
    return {
      section: 'clean-up of live pages in Chromium',
      measure,
      unit: 'ms',
      values: { fairCopy },
      seen: 'development',
    };
  };
  return [
    row('load of a large page, not granted, median', quantile(times.other, 0.5)),
    row('load of a large page, granted, median', quantile(times.listed, 0.5)),
  ];
}
