/** What the reader chose, in `storage.sync`: small, one typed object with its defaults. */
import type { Category } from '../core/types.ts';

export type CategoryChoice = 'fold' | 'hide' | 'leave';
export type SiteChoice = 'always' | 'never';

export interface Look {
  theme: 'system' | 'light' | 'sepia' | 'dark';
  font: 'serif' | 'sans';
  /** Size of the article's text, px. */
  size: number;
  /** Measure, characters. */
  measure: number;
  /** Line height as a multiple of the size. */
  leading: number;
}

export interface Settings {
  /** Automatic clean-up on the sites that are granted; false is "button only". */
  automatic: boolean;
  categories: Partial<Record<Category, CategoryChoice>>;
  /** By host name ("www.example.com"), for sites where the reader chose. */
  sites: Record<string, SiteChoice>;
  look: Look;
  /** Show article images in the popup and the reader. */
  images: boolean;
}

export const defaultSettings: Settings = {
  automatic: true,
  categories: {},
  sites: {},
  look: { theme: 'system', font: 'serif', size: 18, measure: 64, leading: 1.55 },
  images: true,
};
