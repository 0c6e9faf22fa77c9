import type { ArticleKind } from '../core/types.ts';
import type { NamesLine, PageLine, VerdictLine } from './lines.ts';
import type { Format } from './parse-arguments.ts';

export interface PageJob {
  does: 'page';
  /** Where the page is; read by the lane, so that unpacking and decoding use all cores. */
  file: string;
  /** The page itself when it came on standard input. */
  html?: string;
  /** Empty when unknown. */
  url: string;
  /** Language when the caller knows it, else empty. */
  lang: string;
  format: Format;
}

export interface BlockJob {
  does: 'block';
  text: string;
  lang: string;
  publisher: string;
  prev: string;
  next: string;
}

export interface TextJob {
  does: 'text';
  text: string;
  lang: string;
}

export interface PageResult {
  kind: ArticleKind;
  line: PageLine;
  /** Only when the job asked for this format. */
  markdown: string;
}

/** What each kind of job gives. */
export interface ResultOf {
  page: PageResult;
  block: VerdictLine;
  text: NamesLine;
}

export type Job = PageJob | BlockJob | TextJob;
export type JobResult = ResultOf[keyof ResultOf];
