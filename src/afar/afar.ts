/**
 * Reads pages for our content scripts where the background is a worker, which has no documents: it opens this page
 * and passes on what it is asked. The page closes itself when nobody has asked for a while.
 */
import { listen } from '../browser/listen.ts';
import type { ReadingRequest } from '../browser/messages.ts';
import { Readings } from './readings.ts';

/** Milliseconds. */
const idleTime = 30_000;
const readings = new Readings();
let timer = closeLater();

listen((message, { isOurs }) => {
  if (message.type !== 'read-snapshot' || !isOurs) return undefined;
  clearTimeout(timer);
  timer = closeLater();
  const { tabId, snapshot } = message as ReadingRequest;
  return readings.read(tabId, snapshot);
});

function closeLater(): ReturnType<typeof setTimeout> {
  return setTimeout(() => {
    close();
  }, idleTime);
}
