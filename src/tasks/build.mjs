/** `npm run build [-- chrome|firefox]`: makes dist/chrome and dist/firefox from one manifest. */
import { spawnSync } from 'node:child_process';
import { installPackages } from './install-packages.mjs';

const targets = process.argv.slice(2);
const wrong = targets.find((target) => target !== 'chrome' && target !== 'firefox');
if (wrong) {
  console.error(`There is no target "${wrong}": chrome or firefox.`);
  process.exit(2);
}

try {
  installPackages();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
for (const target of targets.length > 0 ? targets : ['chrome', 'firefox']) {
  const { status } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
    stdio: 'inherit',
    // Whatever the surroundings say: packages have other variants for development and tests.
    env: { ...process.env, NODE_ENV: 'production', TARGET: target },
  });
  if (status !== 0) process.exit(status ?? 1);
}
