import type { Browser, CDPSession, Target } from 'puppeteer-core';

/**
 * Everything that went wrong in the extension: uncaught exceptions of its pages and its content scripts, and what its
 * pages' policy refused. What was said before we listened is told as well. The worker is not listened to: one that is
 * being debugged does not start again after it was stopped.
 * @param origin the extension's own, with the slash
 */
export function watchChromium(browser: Browser, origin: string): string[] {
  const complaints: string[] = [];
  const watch = (target: Target): void => {
    if (!/^(page|background_page|other)$/.test(target.type())) return;
    // A target may be gone before we get there.
    listenTo(target, origin, complaints).catch(() => undefined);
  };
  for (const target of browser.targets()) watch(target);
  browser.on('targetcreated', watch);
  return complaints;
}

async function listenTo(target: Target, origin: string, complaints: string[]): Promise<void> {
  const session: CDPSession = await target.createCDPSession();
  const isOurs = (...urls: (string | undefined)[]): boolean =>
    [target.url(), ...urls].some((url) => url?.startsWith(origin));
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: details }) => {
    const [frame] = details.stackTrace?.callFrames ?? [];
    if (isOurs(details.url, frame?.url)) complaints.push(details.exception?.description ?? details.text);
  });
  session.on('Log.entryAdded', ({ entry }) => {
    // A picture that is not there is no fault of ours.
    if (entry.level === 'error' && entry.source !== 'network' && isOurs(entry.url)) complaints.push(entry.text);
  });
  await Promise.all([session.send('Runtime.enable'), session.send('Log.enable')]);
}
