import { toIsoDate } from './dates.ts';
import { dateAtStart } from './dates-in-words.ts';
import { isElsewhere } from './is-elsewhere.ts';
import { textsBeside } from './texts-beside.ts';

/** Elements that say when the article was published, surest first. */
const DATED = [
  '[itemprop~="datePublished"]',
  'time[pubdate]',
  'article time[datetime]',
  'time[datetime]',
  'time',
  '[class*="publish" i], [class*="posted" i], [class*="date" i]:not([class*="update" i])',
];
/** What stands before a date ("Published on", "Monday,"); a change is no publication. */
const LABEL =
  /^(?:[-–—|•·●▪\s]+|(?:(?:first|originally)\s+)?(?:published|posted|created|written|veröffentlicht|erschienen|publié|publicado|pubblicato|opublikowano|опубликовано|опубліковано)(?!\p{L})[\s:]*(?:(?:on|at|am|le|el|il|em)\b)?(?:\s+the\b)?[\s:]*|on |date:? |\p{L}{2,12}\.?, (?=\p{L}|\d))/iu;
const UPDATED =
  /updated|modified|reviewed|current as of|aktualisiert|mis à jour|mise à jour|actualizado|aggiornat|atualizado|zaktualizowano|обновлено|оновлено/i;
/** What may follow a date in its line: a time, or something set apart. */
const REST = /^[\s.,]*(?:$|(?:(?:at|um|à|в|о|by|klo)\s|T?\d{1,2}[:.h]\d{2}|[-–—|•·●▪/(]))/iu;
/** Each selector's first elements; the others are dates of other things. */
const LOOKED_AT = 3;
const MAX_LENGTH = 80;
/** Texts before and after the headline among which its date may stand. */
const BEFORE = 8;
const AFTER = 24;

/** A short text that is a date, without what introduces it; empty for anything else. */
function dateIn(raw: string, lang: string): string {
  let text = raw.slice(0, 300).replace(/\s+/gu, ' ').trim();
  if (text.length > MAX_LENGTH || !/\d{4}/.test(text) || UPDATED.test(text)) return '';
  for (let round = 0; round < 3; round++) text = text.replace(LABEL, '');
  const found = dateAtStart(text, lang);
  return found && REST.test(found.rest) ? found.date : '';
}

function dateOf(element: Element, lang: string): string {
  const stated = ['datetime', 'content', 'title'].map((name) => toIsoDate(element.getAttribute(name) ?? ''));
  return stated.find(Boolean) ?? dateIn(element.textContent, lang);
}

/** A line around the headline that is a date and nothing else. */
function dateAround(document: Document, headline: Element, lang: string): string {
  const after = textsBeside(document, headline, 'nextNode', AFTER);
  const before = textsBeside(document, headline, 'previousNode', BEFORE);
  const lines = [...before].reverse().concat(after);
  const isPublished = (text: Text): boolean => {
    // "Last updated:" may stand in an element of its own.
    const label = lines[lines.indexOf(text) - 1]?.data.trim().slice(-40) ?? '';
    return !UPDATED.test(label) && !isElsewhere(text.parentElement ?? headline, headline);
  };
  for (const text of [...after, ...before]) {
    const date = dateIn(text.data, lang);
    if (date && isPublished(text)) return date;
  }
  return '';
}

/** The day on which the article was published, as its page shows it; only where the order of day and month is certain. */
export function shownDate(document: Document, headline: Element | null, lang: string): string {
  for (const selector of DATED) {
    const elements = [...document.querySelectorAll(selector)].filter((element) => !isElsewhere(element, headline));
    const date = elements
      .slice(0, LOOKED_AT)
      .map((element) => dateOf(element, lang))
      .find(Boolean);
    if (date) return date;
  }
  return headline ? dateAround(document, headline, lang) : '';
}
