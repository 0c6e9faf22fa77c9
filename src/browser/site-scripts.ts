import { browser } from './browser.ts';
import { contentFiles } from './content-files.ts';
import { bundledPatterns, grantedPatterns } from './permissions.ts';

/** One registration for all sites that the reader granted beyond the bundled list. */
const id = 'granted-sites';

/** Makes the browser start our scripts on exactly the granted sites; the bundled ones are in the manifest. */
export async function registerGranted(): Promise<void> {
  const matches = await grantedPatterns();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const script = {
    id,
    matches,
    excludeMatches: bundledPatterns(),
    js: [...contentFiles.session, ...contentFiles.automatic],
    css: contentFiles.css,
    runAt: 'document_idle' as const,
    allFrames: false,
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
