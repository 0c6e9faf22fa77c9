/** What a page's process sends to be read is checked before anything of ours looks at it. */
import { longestAddress } from '../core/text/parse-url.ts';
import type { Snapshot } from '../core/types.ts';
import { isIndex, isList, isRecord, isText, type Check } from './shape-checks.ts';
import { mostElements, mostMarkup } from './snapshot-limits.ts';

const isChosen = isRecord({ address: isText(longestAddress), width: isIndex, height: isIndex });

const isFile: Check = (value) => Array.isArray(value) && value.length === 2 && isIndex(value[0]) && isChosen(value[1]);

const isSnapshot = isRecord({
  url: isText(8_192),
  html: isText(mostMarkup),
  count: (count) => isIndex(count) && (count as number) <= mostElements,
  hidden: isList(isIndex, mostElements),
  files: isList(isFile, mostElements),
});

/** The snapshot, or null when it is none. */
export function checkSnapshot(value: unknown): Snapshot | null {
  return isSnapshot(value) ? (value as Snapshot) : null;
}
