import { remember } from '../text/remember.ts';
import type { Metadata } from '../types.ts';

/** What stands beside an author's name and a date in a line of their own, in lower case. Written for this project. */
const SMALL = new Set(
  `by and from the on at of in am pm et est edt pt pst pdt bst cet cest gmt utc st nd rd th text words story author authors written posted
  published publish updated update last first date min mins minute minutes read reading time
  von und vom um uhr stand der den autor autorin autoren veröffentlicht erschienen aktualisiert zuletzt lesezeit minuten lesedauer
  par et le à mis mise jour publié modifié lecture texte auteur autrice er
  por y el de del a las los publicado actualizado lectura minutos texto autor autora
  di e il del alle pubblicato aggiornato lettura minuti testo autore autrice em os atualizado leitura
  przez dnia opublikowano aktualizacja autor tekst godz min
  автор авторы текст опубликовано обновлено и в г мин чтения автори оновлено та о
  door en op gepubliceerd bijgewerkt av af og publicerad publicert oppdatert uppdaterad opdateret
  年 月 日 년 월 일`.split(/\s+/),
);
/** Longer lines say something else as well. */
const LONGEST = 120;
const DAY = 86_400_000;

/** How a language writes days, with the month's long name and its short one. Each takes a millisecond to make. */
const writersOf = remember((locale): ((day: Date) => string)[] =>
  (['long', 'short'] as const).map((month) => {
    let format: Intl.DateTimeFormat | undefined;
    const style = { weekday: 'long', year: 'numeric', month, day: 'numeric', timeZone: 'UTC' } as const;
    return (day) => (format ??= new Intl.DateTimeFormat(locale, style)).format(day);
  }),
);

const wordsIn = (text: string): string[] =>
  (text.toLowerCase().match(/\p{N}+|[\p{L}\p{M}]+/gu) ?? []).map((word) => word.replace(/^0(?=\d)/, ''));

/**
 * Tells a line that says who wrote an article and when, and nothing else, where both are known from the page: they
 * are shown over the article, and would stand there twice.
 */
export function saysWhoOrWhen({ authors, published, updated, lang }: Metadata): (text: string) => boolean {
  const names = authors.map((name) => wordsIn(name).join(' ')).filter((name) => name.length > 2);
  const days = daysAround([published, updated]);
  const locales = new Set([/^[a-z]{2,3}(?![a-z])/i.exec(lang)?.[0].toLowerCase() ?? 'en', 'en']);
  return (text) => {
    if (text.length > LONGEST) return false;
    const words = ` ${wordsIn(text).join(' ')} `;
    const rest = names.reduce((left, name) => left.replaceAll(` ${name} `, ' '), words);
    const isNamed = rest !== words;
    const others = wordsIn(rest).filter((word) => !SMALL.has(word));
    if (others.length === 0) return isNamed;
    if (!/\d{4}/.test(rest)) return false;
    // Most lines with a number of four digits do not have the day's as well, and need no words of any language.
    const near = days.filter((day) => others.includes(String(day.getUTCDate())));
    return near.length > 0 && [...locales].some((locale) => near.some((day) => isOf(day, locale, others)));
  };
}

/** The days of dates, and those beside them: another zone of time may show one of these. */
function daysAround(dates: readonly string[]): Date[] {
  const times = dates.map((date) => Date.parse(date.slice(0, 10))).filter((time) => !Number.isNaN(time));
  return times.flatMap((time) => [time, time - DAY, time + DAY]).map((time) => new Date(time));
}

/** Whether these are the year, month and day of one, in numbers or as a language writes them, and else nothing but a time. */
function isOf(day: Date, locale: string, words: readonly string[]): boolean {
  const numbers = `${day.getUTCFullYear()} ${day.getUTCMonth() + 1} ${day.getUTCDate()}`;
  const areOf = (text: string): boolean => {
    const known = new Set(wordsIn(text));
    return (
      words.filter((word) => known.has(word)).length >= 3 &&
      words.every((word) => known.has(word) || /^\d{1,2}$/.test(word))
    );
  };
  return areOf(numbers) || writersOf(locale).some((write) => areOf(`${numbers} ${write(day)}`));
}
