import { language } from './say.ts';

/** A country's name in the reader's language; the code itself where the browser knows none. */
export function countryName(code: string): string {
  try {
    return new Intl.DisplayNames(language(), { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}
