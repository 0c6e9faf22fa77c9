import { readPackaged, reload } from '../browser/development.ts';

/** Only in development builds: loads the extension anew when `vite build --watch` has made a new one. */
export async function reloadOnNewBuild(): Promise<void> {
  const first = await readPackaged('build-stamp.txt');
  setInterval(() => {
    void readPackaged('build-stamp.txt').then((stamp) => {
      if (stamp !== '' && stamp !== first) reload();
    });
  }, 1000);
}
