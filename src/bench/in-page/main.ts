/** What runs in the browser: bundled into one script, and called from outside the page. */
import { oneLine } from '../../cli/one-line.ts';
import { parse } from './parse.ts';
import { systems, type Answer, type System } from './systems.ts';

export { measureGrowth } from './measure-growth.ts';
export { measureNames } from './measure-names.ts';
export { measurePage } from './measure-page.ts';
export { measurePeers, readWithPeer } from './measure-peers.ts';
export { prepareAlone, readAlone } from './read-alone.ts';

/** One page through several systems; one that throws has found nothing. */
export function readWith(names: System[], html: string, url: string): Partial<Record<System, Answer>> {
  return Object.fromEntries(names.map((name) => [name, attempt(name, html, url)]));
}

function attempt(name: System, html: string, url: string): Answer {
  try {
    return systems[name](parse(html), url);
  } catch (error) {
    return { text: '', article: null, error: oneLine(error) };
  }
}
