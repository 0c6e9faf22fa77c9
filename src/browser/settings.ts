/** What the reader chose: one typed object with its defaults. Where each part is kept is in `stored-settings.ts`. */
import type { Category } from '../core/types.ts';

export type CategoryChoice = 'fold' | 'hide' | 'leave';
export type SiteChoice = 'always' | 'never';

export interface Look {
  theme: 'system' | 'light' | 'sepia' | 'dark';
  font: 'serif' | 'book' | 'sans' | 'wide';
  /** Size of the article's text, px. */
  size: number;
  /** Measure, characters. */
  measure: number;
  /** Line height as a multiple of the size. */
  leading: number;
}

/** How an article is read aloud. */
export interface Speech {
  /** 1 is the voice's own speed. */
  rate: number;
  /** Name of a voice of the device's (`voiceURI`); empty for the first that speaks the language. */
  voice: string;
}

export interface Settings {
  /** Automatic clean-up on the sites that are granted; false is "button only". */
  automatic: boolean;
  categories: Partial<Record<Category, CategoryChoice>>;
  /** By host name ("www.example.com"), for sites where the reader chose. */
  sites: Record<string, SiteChoice>;
  look: Look;
  speech: Speech;
  /** Countries are named in the language of the interface, or in that of the article. */
  namesIn: 'interface' | 'article';
  /** Show article images in the popup and the reader. */
  images: boolean;
}

export const defaultSettings: Settings = {
  automatic: true,
  categories: {},
  sites: {},
  look: { theme: 'system', font: 'serif', size: 18, measure: 64, leading: 1.55 },
  speech: { rate: 1, voice: '' },
  namesIn: 'interface',
  images: true,
};
