import { safeLanguage } from './safe-language.ts';
import { language } from './say.ts';

/** A language's name in the reader's language; empty when the tag says nothing. */
export function languageName(tag: string): string {
  const [primary] = (safeLanguage(tag) ?? '').split('-');
  if (!primary) return '';
  return new Intl.DisplayNames(language(), { type: 'language', fallback: 'none' }).of(primary) ?? '';
}
