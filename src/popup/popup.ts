/**
 * The page behind the toolbar button: asks the tab for its article and shows it, or says why there is none. Small, so
 * that the page is asked at once; what shows the answer is loaded while the page reads.
 */
import { sendToBackground } from '../browser/send-to-background.ts';
import { prepareNames } from '../ui/ask-names.ts';
import { localize } from '../ui/localize.ts';
import { showProblem } from '../ui/show-problem.ts';
import { showSkeletonLater } from '../ui/skeleton.ts';
import { askTab } from './ask-tab.ts';
import { fitRoom } from './popup-room.ts';

async function openPopup(): Promise<void> {
  const asking = askTab();
  void sendToBackground({ type: 'wake' });
  const loading = import('./show-reading.ts');
  fitRoom();
  localize();
  const stopWaiting = showSkeletonLater();
  prepareNames();
  const [asked, { showReading }] = await Promise.all([asking, loading]);
  stopWaiting();
  if (asked) await showReading(asked);
  else showProblem('gone');
}

openPopup().catch((error: unknown) => {
  // Never an endless skeleton, whatever went wrong.
  console.error(error);
  showProblem('gone');
});
