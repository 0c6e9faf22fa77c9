import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// In jsdom a path is no `URL` that node would take, as `listFixtures` wants it.
const folder = join(import.meta.dirname, '../fixtures');

/** The page of every fixture. */
export function listFixturePages(): { name: string; html: string }[] {
  return readdirSync(folder).map((name) => ({ name, html: readFileSync(join(folder, name, 'page.html'), 'utf8') }));
}
