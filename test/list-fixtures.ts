import { readdirSync, readFileSync } from 'node:fs';

/** What a fixture's page must give; null and absent fields are not looked at. */
interface Expected {
  url: string;
  kind: 'article' | 'not-article';
  title: string | null;
  authors: string[] | null;
  /** As the page states it. */
  published: string;
  lang: string | null;
  dir?: 'rtl';
  /** Blocks of the article: in its text, and visible on the live page. */
  mustKeep: string[];
  /** Not in the article's text. */
  mustGo: string[];
  /** Those of `mustGo` that stand in the article on the live page, and are folded there. */
  mustFold: string[];
  /** What the page's script puts in later, and what is folded then. */
  late?: string[];
  /** Never touched on the live page. */
  mustStay?: string[];
  people: string[] | null;
  countries: string[] | null;
}

export interface Fixture {
  name: string;
  html: string;
  expected: Expected;
}

const here = new URL('./fixtures/', import.meta.url);

/** Every folder of fixtures/ is a fixture. */
export function listFixtures(): Fixture[] {
  return readdirSync(here, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      name,
      html: readFileSync(new URL(`${name}/page.html`, here), 'utf8'),
      expected: JSON.parse(readFileSync(new URL(`${name}/expected.json`, here), 'utf8')) as Expected,
    }));
}
