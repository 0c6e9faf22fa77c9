import { onInstalled, onStartup, openPage } from '../browser/lifecycle.ts';
import { makeReaderMenu } from './open-reader.ts';
import { registerSites } from './register-sites.ts';

/** Welcomes on the first day; after an update the browser has forgotten which sites it was told of. */
export function watchInstall(): void {
  onInstalled((reason) => {
    void registerSites();
    void makeReaderMenu();
    if (reason === 'install') void openPage('welcome/welcome.html');
  });
  onStartup(() => void registerSites());
}
