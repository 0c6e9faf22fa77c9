import { browser } from './browser.ts';

/** A string of the locale files; empty when the key is unknown, or when the extension is gone from under an open page. */
export function getMessage(key: string, substitutions: string[] = []): string {
  try {
    return browser.i18n.getMessage(key, substitutions);
  } catch {
    return '';
  }
}
