import { letters as plainLetters } from '../core/text/letters.ts';

/** What a page says about its article, as labelled or as found. Absent where nothing is said. */
export interface Facts {
  title?: string | null;
  authors?: string[] | null;
  /** Any date that begins with year, month and day. */
  published?: string | null;
}

const letters = (text: string): string => plainLetters(text.normalize('NFKC'));

/** Names of a list in which one entry may be "Jane Doe, MD and John Roe"; degrees are no names. */
const names = (authors: string[]): Set<string> =>
  new Set(
    authors
      .flatMap((author) => author.split(/\s*[,&]\s*|\s+and\s+/))
      .filter((name) => !/^[A-Z][A-Za-z.]{0,2}[A-Z.]{1,3}$/.test(name))
      .map(letters)
      .filter(Boolean),
  );

/** For each fact whether it was found as labelled; absent where the label says nothing. Of a date the day counts. */
export function scoreMetadata(gold: Facts, found: Facts): Partial<Record<keyof Facts, boolean>> {
  const right: Partial<Record<keyof Facts, boolean>> = {};
  if (gold.title) right.title = letters(gold.title) === letters(found.title ?? '');
  if (gold.authors?.length) {
    const [wanted, given] = [names(gold.authors), names(found.authors ?? [])];
    right.authors = wanted.size === given.size && [...wanted].every((name) => given.has(name));
  }
  if (gold.published) right.published = found.published?.slice(0, 10) === gold.published.slice(0, 10);
  return right;
}
