import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ExtensionBrowser } from './extension-browser.ts';
import { openLoopbackWeb, type LoopbackWeb } from './loopback-web.ts';
import { openChromium } from './open-chromium.ts';

export interface Camera {
  opened: ExtensionBrowser;
  web: LoopbackWeb;
  /** Writes a picture into the folder, and says so. */
  save: (name: string, picture: Uint8Array) => void;
}

/**
 * Builds, opens Chromium with the extension on a web of our own, and lets pictures be taken into a folder. For whole
 * commands: what goes wrong is said in a line, and is the command's status.
 */
export async function withCamera(folder: string, take: (camera: Camera) => Promise<void>): Promise<void> {
  try {
    await open(folder, take);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

async function open(folder: string, take: (camera: Camera) => Promise<void>): Promise<void> {
  const { status } = spawnSync(process.execPath, ['src/tasks/build.mjs', 'chrome'], { stdio: 'ignore' });
  if (status !== 0) throw new Error('The extension could not be built: npm run build says why.');
  const web = await openLoopbackWeb();
  const opened = await openChromium(resolve('dist/chrome'), { proxy: web.port });
  const save = (name: string, picture: Uint8Array) => {
    writeFileSync(`${folder}/${name}.png`, picture);
    console.log(`${folder}/${name}.png: ${Math.ceil(picture.length / 1024)} KB`);
  };
  try {
    await take({ opened, web, save });
  } finally {
    await opened.close();
    await web.close();
  }
}
