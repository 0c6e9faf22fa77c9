/** The shapes that the command line prints, one JSON object a line, each with the `id` of its input before them. */

export interface PersonEntry {
  name: string;
  /** Distinct forms. */
  mentions: string[];
  count: number;
  role?: string;
}

export interface CountryEntry {
  /** ISO 3166-1 alpha-2, XK for Kosovo. */
  code: string;
  /** In English. */
  name: string;
  count: number;
  /** Distinct forms. */
  mentions: string[];
}

export interface NamesLine {
  people: PersonEntry[];
  countries: CountryEntry[];
  /** Countries that only a seat of government stands for. */
  implied: CountryEntry[];
}

export interface RemovedEntry {
  text: string;
  category: string;
  /** A sentence for a reader. */
  reason: string;
}

export interface PageLine extends NamesLine {
  title: string;
  byline: string;
  published: string;
  siteName: string;
  lang: string;
  /** The body, one block a line, without title, byline, captions and what was left out. */
  text: string;
  removed: RemovedEntry[];
  /** Milliseconds spent in each stage. */
  ms: { extract: number; judge: number; names: number };
}

export interface VerdictLine {
  boilerplate: boolean;
  /** Empty when the block belongs to the article. */
  category: string;
  /** 0 (surely the article) to 1 (surely boilerplate). */
  score: number;
  reason: string;
}
