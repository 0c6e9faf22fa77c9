import { toIsoDate } from './dates.ts';

/** Elements that say when the article was published, surest first. */
const DATED = [
  '[itemprop~="datePublished"]',
  'time[pubdate]',
  'article time[datetime]',
  'time[datetime]',
  'time',
  '[class*="publish" i], [class*="posted" i], [class*="date" i]',
];
/** Dates of other things: comments, other articles, the last change. */
const ELSEWHERE =
  'nav, footer, aside, [class*="comment" i], [class*="related" i], [class*="recommend" i], [class*="teaser" i], [class*="modified" i], [class*="widget" i]';
/** What stands before a date ("Published on", "Updated:"); a change is no publication. */
const LABEL =
  /^(?:(?:first )?(?:published|posted|created|written|veröffentlicht|erschienen|publié|publicado|pubblicato)[\s:]*(?:on|at|am|le|el|il)?[\s:]*|on |date:? )/i;
const UPDATED = /updated|modified|aktualisiert|mis à jour|actualizado|aggiornato|обновлено/i;
/** Each selector's first elements; the others are dates of other things. */
const LOOKED_AT = 3;
const MAX_LENGTH = 60;

/** A day, month and year by numbers in the order that their marks tell: dots are day first, a year that leads is ISO. */
function fromNumbers(text: string): string {
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/.exec(text);
  const [year, month, day] = dotted
    ? [dotted[3]!, dotted[2]!, dotted[1]!]
    : (/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})\b/.exec(text)?.slice(1) ?? []);
  return year && month && day ? toIsoDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`) : '';
}

/** A short text that is a date, without what introduces it; empty for anything else. */
function dateIn(element: Element): string {
  const stated = toIsoDate(element.getAttribute('datetime') ?? element.getAttribute('content') ?? '');
  if (stated) return stated;
  const text = element.textContent.slice(0, 200).replace(/\s+/gu, ' ').trim();
  if (text.length > MAX_LENGTH || UPDATED.test(text)) return '';
  const bare = text.replace(LABEL, '');
  return toIsoDate(bare) || fromNumbers(bare);
}

/** The date that a page shows with its article; only where the order of day and month is certain. */
export function shownDate(document: Document): string {
  for (const selector of DATED) {
    const elements = [...document.querySelectorAll(selector)].filter((element) => !element.closest(ELSEWHERE));
    const date = elements.slice(0, LOOKED_AT).map(dateIn).find(Boolean);
    if (date) return date;
  }
  return '';
}
