/** Wires the browser's events to what answers them. Holds no state: the browser stops this script when it likes. */
import { listen } from '../browser/listen.ts';
import { watchPermissions } from '../browser/permissions.ts';
import { tellPages } from '../browser/tell-pages.ts';
import { answer } from './answer.ts';
import { watchReaderWishes } from './open-reader.ts';
import { reloadOnNewBuild } from './reload-on-new-build.ts';
import { registerSites } from './register-sites.ts';
import { watchInstall } from './watch-install.ts';

listen(answer);
watchPermissions(() => {
  void registerSites();
  // Pages that are open keep our scripts, whatever was taken back.
  void tellPages({ type: 'access-changed' });
});
watchInstall();
watchReaderWishes();

/** Put in by the build: true in development only. */
declare const RELOADS_ON_BUILD: boolean;
if (RELOADS_ON_BUILD) void reloadOnNewBuild();
