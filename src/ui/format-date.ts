import { language } from './say.ts';

/** A date as the page states it (ISO 8601), in the reader's language; a date without a time belongs to no time zone. */
export function formatDate(iso: string, style: 'medium' | 'full' = 'medium'): string {
  const date = new Date(iso);
  if (iso === '' || Number.isNaN(date.getTime())) return '';
  return new Intl.DateTimeFormat(language(), formatOf(iso, style)).format(date);
}

/** No more exact than the page is. */
function formatOf(iso: string, style: 'medium' | 'full'): Intl.DateTimeFormatOptions {
  if (/^\d{4}$/.test(iso)) return { year: 'numeric', timeZone: 'UTC' };
  if (/^\d{4}-\d{2}$/.test(iso)) return { year: 'numeric', month: 'long', timeZone: 'UTC' };
  if (/^\d{4}-\d{2}-\d{2}$/.test(iso)) return { dateStyle: style, timeZone: 'UTC' };
  return style === 'full' ? { dateStyle: 'full', timeStyle: 'short' } : { dateStyle: style };
}
