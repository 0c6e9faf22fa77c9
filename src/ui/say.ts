import { getMessage } from '../browser/i18n.ts';

/**
 * The language our own words are in. Each locale file says it itself, because the browser may run in a language
 * that we have no words for; numbers, dates and plurals have to follow the words.
 */
export function language(): string {
  return getMessage('language') || 'en';
}

/** A text of the interface in the reader's language; substitutions stand for $1, $2 … */
export function say(key: string, ...substitutions: string[]): string {
  return getMessage(key, substitutions) || key;
}

const plurals = perLanguage((lang) => new Intl.PluralRules(lang));
const numbers = perLanguage((lang) => new Intl.NumberFormat(lang));

/**
 * A text with a count in it. The browser's messages know no plural, so each form is a message of its own
 * (`peopleCount_one`, `peopleCount_few` …); $1 is the count, $2 and on are further substitutions.
 */
export function sayCount(key: string, count: number, ...substitutions: string[]): string {
  const form = plurals(language()).select(count);
  const values = [formatNumber(count), ...substitutions];
  return getMessage(`${key}_${form}`, values) || say(`${key}_other`, ...values);
}

export function formatNumber(value: number): string {
  return numbers(language()).format(value);
}

/** "Ukraine, Russia and North Korea" */
export function sayList(words: string[]): string {
  return new Intl.ListFormat(language(), { type: 'conjunction' }).format(words);
}

/** A share, 0 to 1, as whole percent. */
export function formatPercent(share: number): string {
  return new Intl.NumberFormat(language(), { style: 'percent' }).format(share);
}

/** One for each language: setting one up takes longer than all that an index asks of it. */
function perLanguage<Tool>(make: (lang: string) => Tool): (lang: string) => Tool {
  const made = new Map<string, Tool>();
  return (lang) => {
    const tool = made.get(lang) ?? make(lang);
    made.set(lang, tool);
    return tool;
  };
}
