import type { Summary } from '../core/types.ts';
import { element } from './element.ts';
import { languageName } from './language-name.ts';
import { formatPercent, say } from './say.ts';
import type { ShownReading } from './shown-reading.ts';

/** What the reader has to know of this reading before trusting it, each in one sentence. */
export function readingNotices({ article, judgement, gaveUp, unsaved }: ShownReading): HTMLElement[] {
  const sentences = [
    ...(article.kind === 'article' ? [] : [say('noticeUnsure')]),
    ...(article.partial ? [say('noticePartial')] : []),
    ...(judgement.cancelled ? [say('noticeCancelled', formatPercent(judgement.cancelled.share))] : []),
    ...(gaveUp ? [say('noticeGaveUp')] : []),
    ...(unsaved ? [say('noticeUnsaved')] : []),
  ];
  return sentences.map(notice);
}

/** "People are not yet read in Thai; countries are." */
export function namesNotice({ peopleSupported, countriesRead }: Summary, lang: string): HTMLElement | undefined {
  if (peopleSupported) return countriesRead === 'fully' ? undefined : notice(say('noticeFewCountries'));
  if (countriesRead === 'not') return notice(say('noticeNoNames'));
  if (countriesRead === 'names') return notice(say('noticeNoPeopleFewCountries'));
  const name = languageName(lang);
  return notice(name === '' ? say('noticeNoPeople') : say('noticeNoPeopleIn', name));
}

function notice(sentence: string): HTMLElement {
  return element('p', { class: 'notice' }, sentence);
}
