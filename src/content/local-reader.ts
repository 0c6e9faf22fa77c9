import type { LiveReading } from './read-live.ts';

/** Reads a page where it is. */
export type LocalReader = (page: Document, url: string) => Promise<LiveReading>;

/** How a session finds it: scripts of ours share one world in a page. */
const place = Symbol.for('fair-copy.read');

type World = Partial<Record<typeof place, LocalReader>>;

export function findReader(): LocalReader | undefined {
  return (globalThis as World)[place];
}

export function keepReader(reader: LocalReader): void {
  (globalThis as World)[place] = reader;
}
