import { getMessage } from '../browser/i18n.ts';
import { copyPlace, createLine, type LineWords } from './fold-line.ts';

/** A line over what the reader had back, which says that this could not be saved; pressing it takes it away. */
export function putNote(page: Document, element: Element): void {
  const words: LineWords = {
    category: getMessage('foldUnsaved'),
    siteName: '',
    show: getMessage('foldSeen'),
    announcement: getMessage('noticeUnsaved'),
    isNote: true,
  };
  const line = createLine(page, words, () => {
    line.remove();
  });
  copyPlace(element, line);
  Element.prototype.before.call(element, line);
}
