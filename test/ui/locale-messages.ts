import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../src/public/_locales');

export type Messages = Record<string, { message: string }>;

export function locales(): string[] {
  return readdirSync(folder).sort();
}

export function messagesOf(locale: string): Messages {
  return JSON.parse(readFileSync(join(folder, locale, 'messages.json'), 'utf8')) as Messages;
}

/** Stands in for `browser/i18n.ts`: the real words of a locale, substituted as a browser does. */
export function i18nIn(locale: string): { getMessage: (key: string, substitutions?: string[]) => string } {
  const messages = messagesOf(locale);
  return {
    getMessage: (key, substitutions = []) =>
      (messages[key]?.message ?? '').replace(/\$([1-9])/g, (_, at: string) => substitutions[Number(at) - 1] ?? ''),
  };
}
