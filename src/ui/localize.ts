import { language, say } from './say.ts';

/** Fills a page's own markup with words: `data-say` names the text of an element, `data-label` its accessible name. */
export function localize(): void {
  document.documentElement.lang = language();
  for (const place of document.querySelectorAll<HTMLElement>('[data-say]')) {
    place.textContent = say(place.dataset['say'] ?? '');
  }
  for (const place of document.querySelectorAll<HTMLElement>('[data-label]')) {
    place.setAttribute('aria-label', say(place.dataset['label'] ?? ''));
  }
}
