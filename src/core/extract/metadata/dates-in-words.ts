import { toIsoDate } from './dates.ts';

const twoDigits = (number: number | string): string => String(number).padStart(2, '0');

const toDay = (year: string, month: number | string, day: string): string =>
  toIsoDate(`${year}-${twoDigits(month)}-${twoDigits(day)}`);

const bare = (name: string): string => name.toLowerCase().replace(/\.$/, '');

/** Names of months by themselves and within a date, long and short ("октябрь", "октября", "окт."), as numbers from 1. */
function monthsOf(lang: string): Map<string, number> {
  const months = new Map<string, number>();
  const styles = (['long', 'short'] as const).flatMap((month) => [{ month }, { month, day: 'numeric' as const }]);
  for (const style of styles) {
    const format = new Intl.DateTimeFormat(lang, { ...style, timeZone: 'UTC' });
    for (let month = 1; month <= 12; month++) {
      const name = format.formatToParts(Date.UTC(2024, month - 1, 15)).find(({ type }) => type === 'month')?.value;
      if (name && /\p{L}{2}/u.test(name)) months.set(bare(name), month);
    }
  }
  return months;
}

const known = new Map<string, Map<string, number>>();

/** Made at the first date of a language: few pages need any. */
function monthNamed(name: string, lang: string): number | undefined {
  const key = bare(name);
  for (const one of ['en', /^[a-z]{2,3}/i.exec(lang)?.[0] ?? 'en']) {
    let months = known.get(one);
    if (!months) known.set(one, (months = monthsOf(one)));
    // "Sept.", which is cut to four letters as is no other.
    const month = months.get(key === 'sept' ? 'sep' : key);
    if (month !== undefined) return month;
  }
  return undefined;
}

const END = '(?![\\p{L}\\d])';
const DAY_FIRST = new RegExp(
  `^(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?\\s*(?:de\\s+|of\\s+)?(\\p{L}{3,12})[.,]?\\s+(?:de\\s+|del\\s+)?(\\d{4})${END}`,
  'iu',
);
const MONTH_FIRST = new RegExp(`^(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})${END}`, 'iu');
const YEAR_FIRST = new RegExp(
  `^(\\d{4})(?:[-/.]|\\s?[年년]\\s?)(\\d{1,2})(?:[-/.]|\\s?[月월]\\s?)(\\d{1,2})(?:\\s?[日일]|(?!\\d))`,
  'u',
);
const NUMBERS = /^(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4})(?!\d)/;

export interface FoundDate {
  /** "2024-10-17" */
  date: string;
  /** What follows it in the text. */
  rest: string;
}

/** Numbers in an order that their marks or their size tells: dots are day first, above twelve is no month. */
function fromNumbers([, one = '', mark = '', other = '', year = '']: RegExpExecArray): string {
  const isDayFirst = mark === '.' || Number(one) > 12;
  if (!isDayFirst && Number(other) <= 12) return one === other ? toDay(year, one, other) : '';
  return isDayFirst ? toDay(year, other, one) : toDay(year, one, other);
}

/** The full date with which a text begins, in words of its language or in numbers; null where the order of day and month is a guess. */
export function dateAtStart(text: string, lang: string): FoundDate | null {
  const found = (match: RegExpExecArray, date: string): FoundDate | null =>
    date ? { date, rest: text.slice(match[0].length) } : null;
  const year = YEAR_FIRST.exec(text);
  if (year) return found(year, toDay(year[1]!, year[2]!, year[3]!));
  const numbers = NUMBERS.exec(text);
  if (numbers) return found(numbers, fromNumbers(numbers));
  const day = DAY_FIRST.exec(text);
  if (day) return found(day, toDay(day[3]!, monthNamed(day[2]!, lang) ?? 0, day[1]!));
  const month = MONTH_FIRST.exec(text);
  return month && found(month, toDay(month[3]!, monthNamed(month[1]!, lang) ?? 0, month[2]!));
}

/** "/2026/01/02/", "/2026-01-02-a-story", "/2026/january/02/" */
const IN_ADDRESS = /\/((?:19|20)\d{2})([/-])(\d{1,2}|[a-z]{3,9})\2(\d{1,2})(?!\d)/i;

/** The day that stands in an address: most that have one were made on the day of publication. Empty where none does. */
export function dateInAddress(path: string): string {
  const found = IN_ADDRESS.exec(path);
  if (!found) return '';
  const [, year = '', , month = '', day = ''] = found;
  return toDay(year, /^\d/.test(month) ? month : (monthNamed(month, 'en') ?? 0), day);
}
