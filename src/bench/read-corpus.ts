import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A line of an index; the scorers read the rest of it. */
export interface Item {
  id: string;
  url?: string;
  file?: string;
  type?: string;
  lang?: string;
  text?: string;
  /** Outlet and country of a labelled article. */
  source?: string;
}

/** Lines of a file of the shared folder; `every` third, say, makes a sample that is the same each time. */
export async function readCorpus(shared: string, file: string, every = 1): Promise<Item[]> {
  const text = await readFile(join(shared, file), 'utf8');
  const items = text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Item);
  return items.filter((_item, index) => index % every === 0);
}
