import { getMessage } from '../browser/i18n.ts';
import { createLine, type LineWords, setInvisible, setPlace } from './fold-line.ts';
import { keepPlace } from './keep-place.ts';
import { placeOf } from './line-place.ts';
import { matches, pageOf } from './live-page.ts';

/**
 * Milliseconds for which a note is shown, some three times what it takes to find and read it; and as long again each
 * time that the reader's hand or focus is on it then.
 */
const shown = 12_000;

/** Lines over what the reader had back, which say that this could not be saved. */
export class UnsavedNotes {
  /** Live elements of the article in the order of the page: what must not move. */
  readonly #texts: () => Element[];
  /** Whether it was said to those who hear the page. */
  #announced = false;

  constructor(texts: () => Element[]) {
    this.#texts = texts;
  }

  /** Pressing the note takes it away, and so does time. */
  put(element: Element): void {
    const words: LineWords = {
      category: getMessage('foldUnsaved'),
      siteName: '',
      show: getMessage('foldSeen'),
      announcement: this.#announced ? '' : getMessage('noticeUnsaved'),
      isNote: true,
    };
    this.#announced = true;
    const note = createLine(pageOf(element), words, () => {
      note.remove();
    });
    setPlace(note, placeOf(element, this.#texts()));
    Element.prototype.before.call(element, note);
    // It holds its room until nobody sees it.
    const view = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) return;
      view.disconnect();
      keepPlace(this.#texts(), () => {
        note.remove();
      });
    });
    const fading = setInterval(() => {
      if (matches(note, ':hover, :focus-within')) return;
      clearInterval(fading);
      setInvisible(note);
      view.observe(note);
    }, shown);
  }
}
