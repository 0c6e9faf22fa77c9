import type { Mention } from '../core/types.ts';
import type { LiveReading } from './read-live.ts';

/** What our scripts leave for each other in a page. */
interface SharedWorld {
  /** Begins the clean-up that runs by itself. Tells a second copy of the first script that there is one already, too. */
  start?: () => void;
  /** Reads a page where it is; there once the reader clicked. */
  readHere?: (page: Document, url: string) => Promise<LiveReading>;
  /** Goes to a mention in the page; there by then as well, for nobody asks for one before. */
  showMention?: (reading: LiveReading, mention: Mention) => boolean;
}

const place: unique symbol = Symbol.for('fair-copy');
const world = globalThis as unknown as { [place]: SharedWorld | undefined };

/** They share one world in a page, whoever brought them there. */
export const sharedWorld = (world[place] ??= {});
