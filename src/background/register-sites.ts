import { registerGranted } from '../browser/site-scripts.ts';

/** Two changes of permission in one moment must not register the same script twice. */
let last: Promise<void> = Promise.resolve();

/** Brings the registered scripts in line with what is granted now, one call after the other. */
export function registerSites(): Promise<void> {
  last = last.then(registerGranted, registerGranted);
  return last;
}
