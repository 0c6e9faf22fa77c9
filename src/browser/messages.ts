/**
 * Every message that passes between the parts of the extension: a closed set, tagged by `type`.
 * What comes from a page's process is untrusted and is checked where it enters (`check-page-reading.ts`).
 */
import type { AppealHints, Article, Category, EvidenceCode, Mention, Reading, Snapshot } from '../core/types.ts';

/** What the popup, the reader and the background ask of the content script. */
export type PageRequest =
  /** Read the page now; answered with a `PageReading`. */
  | { type: 'read' }
  /** The last reading without reading again, or null; answered with `PageReading | null`. */
  | { type: 'last-reading' }
  /** Fold what the judge found, in the live page; answered with a `PageReading`. */
  | { type: 'fold' }
  /** Put these blocks (`Block.index`) back in the live page, or all of them; answered with a `PageReading`. */
  | { type: 'put-back'; blocks: number[] | 'all' }
  /** Put back one that is no block of the article (`FoldedBeside.mark`); answered with a `PageReading`. */
  | { type: 'put-back-beside'; mark: string }
  /** Scroll the live page to a mention and mark it; answered with true when it was found. */
  | { type: 'show-mention'; mention: Mention }
  /** Access to some site was given or taken: ask whether it was this one. */
  | { type: 'access-changed' };

/** The answer to `read`, `fold` and `put-back`. */
export interface PageReading {
  /** The address at the time of reading. */
  url: string;
  reading: Reading;
  /** Blocks folded in the live page just now (`Block.index`). */
  folded: number[];
  /** What is folded just now and is none of the article's blocks: what lay over the page, and boxes between its texts. */
  besides: FoldedBeside[];
  /** Whether automatic clean-up is at work on this page. */
  automatic: boolean;
  /** The site put a block in again so often that folding was given up. */
  gaveUp: boolean;
  /** What the reader put back could not be kept: it will be folded again when the page is loaded anew. */
  unsaved: boolean;
}

/** An appeal that is no block of the article. */
export interface FoldedBeside {
  /** By which it is put back. */
  mark: string;
  category: Category;
  evidence: EvidenceCode[];
  /** Its lines, as they were shown. */
  text: string;
}

/** Lines of a box that is no block of the article, and what its markup says. */
export interface AppealText extends AppealHints {
  lines: string[];
}

/** What the content script and our pages tell the background. */
export type BackgroundRequest =
  /** Nothing: the browser starts the background for it, so that the judge is awake once the page was read. */
  | { type: 'wake' }
  /** Read a page; answered with a `ReadPage`, with nothing where it can't be. */
  | { type: 'read-page'; snapshot: Snapshot }
  /** Judge an article; answered with a `Judgement`. */
  | { type: 'judge'; article: Pick<Article, 'metadata' | 'blocks'> }
  /** Which of these are appeals for sure? Answered with an `Appeal` or null for each. */
  | { type: 'judge-appeals'; appeals: AppealText[] }
  /** May the clean-up run by itself on the sender's page? Answered with whether the site is granted. */
  | { type: 'may-clean' }
  /** How many blocks are folded in the sender's tab: the badge. */
  | { type: 'folded'; count: number }
  /** A site was granted, and its choice noted: our scripts are to start there; answered with whether it is granted. */
  | { type: 'clean-site'; origin: string }
  /** The choice to leave a site alone was noted: its grant is given back. */
  | { type: 'leave-site'; origin: string }
  /** Remember, until the browser is closed, what the reader put back on a page; `marks` are hashes of texts. Answered with whether there was room. */
  | { type: 'remember-put-back'; url: string; marks: string[] }
  /** What was put back on a page before it was loaded anew; answered with the marks. */
  | { type: 'recall-put-back'; url: string };

/** The answer to `read-page`: all that a page needs to be folded, for each question more would be a task of its. */
export interface ReadPage {
  reading: Reading;
  /** Marks of what was put back on this page before it was loaded anew. */
  putBack: string[];
  words: FoldWords;
}

/** What lines in a page say, in the reader's language. */
export interface FoldWords {
  categories: Record<Category, string>;
  show: string;
  announcement: string;
}

/** What the background passes on to the page of ours that can hold a document, where it can't itself. */
export interface ReadingRequest {
  type: 'read-snapshot';
  snapshot: unknown;
  /** Who asks. */
  tabId: number;
}
