import { spacedLetters } from '../text/letters.ts';
import type { Metadata } from '../types.ts';
import type { Sink } from './sink.ts';

/** What the page says about its article, cut into words once, to be found again in blocks that repeat it. */
export interface Known {
  title: string;
  titleWords: Set<string>;
  descriptionWords: Set<string>;
  authors: string[];
  published: string;
}

/** A longer block repeats nothing. */
const longest = 600;

function wordSet(text: string): Set<string> {
  return new Set(spacedLetters(text).split(' ').filter(Boolean));
}

export function knownFrom(metadata: Pick<Metadata, 'title' | 'description' | 'authors' | 'published'>): Known {
  return {
    title: spacedLetters(metadata.title),
    titleWords: wordSet(metadata.title),
    descriptionWords: wordSet(metadata.description),
    authors: metadata.authors.map(spacedLetters).filter((name) => name.length > 3),
    published: metadata.published.slice(0, 4),
  };
}

function overlap(words: Set<string>, others: Set<string>): number {
  if (words.size === 0 || others.size === 0) return 0;
  let shared = 0;
  for (const word of words) if (others.has(word)) shared++;
  return shared / Math.max(words.size, others.size);
}

/** What a block has of the headline and the summary. */
export interface Likeness {
  /** Its words, in lower case with one space between; empty where it is too long to repeat anything. */
  flat: string;
  /** How much of its words are the headline's and the summary's, 0 to 1. */
  title: number;
  summary: number;
}

const unlike: Likeness = { flat: '', title: 0, summary: 0 };

export function likeness(text: string, known: Known): Likeness {
  if (text.length > longest) return unlike;
  const flat = spacedLetters(text);
  const words = new Set(flat.split(' '));
  return { flat, title: overlap(words, known.titleWords), summary: overlap(words, known.descriptionWords) };
}

/** Does the block repeat the headline, the summary or the author that the page states elsewhere? */
export function emitMetadata({ flat, title, summary }: Likeness, index: number, known: Known, sink: Sink): void {
  if (flat === '') return;
  const place = index < 4 ? 'early' : 'late';
  if (flat === known.title) sink('metadata', `title ${place}`, 1);
  else if (title > 0.5) sink('metadata', `like title ${title > 0.75 ? 'most' : 'half'} ${place}`, 1);
  if (summary > 0.7) sink('metadata', `summary ${place}`, 1);
  if (flat.length < 160) {
    const named = known.authors.some((author) => flat.includes(author));
    if (named) sink('metadata', `author ${flat.length < 60 ? 'short' : 'long'} ${place}`, 1);
    if (known.published && flat.includes(known.published)) sink('metadata', `year ${place}`, 1);
  }
}
