/** The manifest as it is built: what `manifest.json` says, the version of the package, and the bundled news sites. */
import { readFileSync } from 'node:fs';

interface ContentScript {
  matches: string[];
  js: string[];
  css: string[];
  run_at: string;
  all_frames: boolean;
}

export interface Manifest {
  version: string;
  permissions: string[];
  optional_host_permissions: string[];
  content_scripts: ContentScript[];
  content_security_policy: { extension_pages: string };
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

/** The bundled news sites are data; the manifest declares exactly those. */
function findMatches(): string[] {
  const sites = readJson('src/data/news-sites.json') as { host: string }[];
  return sites.map(({ host }) => `*://*.${host}/*`);
}

export function makeManifest(): Manifest {
  const manifest = readJson('manifest.json') as Manifest;
  const { version } = readJson('package.json') as { version: string };
  const matches = findMatches();
  return {
    ...manifest,
    version,
    content_scripts: manifest.content_scripts.map((script) => ({ ...script, matches })),
  };
}
