import type { Settings } from '../browser/settings.ts';
import { changeSettings } from '../browser/stored-settings.ts';
import { clearFootLine, showFootLine } from './foot-line.ts';
import { say } from './say.ts';

/**
 * Changes the settings; where the browser does not keep them, one line at the foot of the page says so, and stays
 * until a change is kept again.
 * @returns whether they were kept
 */
export async function keepSettings(change: (settings: Settings) => Partial<Settings>): Promise<boolean> {
  const kept = await changeSettings(change).then(
    () => true,
    () => false,
  );
  if (kept) clearFootLine();
  else showFootLine(say('notSaved'));
  return kept;
}
