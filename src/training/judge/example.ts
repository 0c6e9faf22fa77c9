import type { Category } from '../../core/types.ts';
import type { ReadPage } from './read-pages.ts';
import type { ReadBlock } from '../../core/boilerplate/first-pass.ts';

/** One block of a training document. */
export interface LabelledBlock {
  read: ReadBlock;
  text: string;
  /** Absent: not known, there for its neighbours only. */
  boilerplate?: boolean;
  category?: Category;
  weight: number;
  /** Which figure it counts for; empty when it is trained on but not measured. */
  measure: '' | 'boilerplate' | 'hard-negative' | 'plain-news';
  id: string;
}

/** Blocks in their order, from one page or one lone example with its neighbours. */
export interface LabelledRun {
  /** Folds are cut by this. */
  publisher: string;
  lang: string;
  /**
   * `held`: measured but never trained on. `news`: all article, teaches the first pass only. `own-page`: teaches the
   * second pass only, its markup is made up.
   */
  source: 'lone' | 'news' | 'own' | 'own-page' | 'page' | 'held';
  blocks: LabelledBlock[];
  /** The page it was read from, when it is a whole page. */
  page?: ReadPage;
}
