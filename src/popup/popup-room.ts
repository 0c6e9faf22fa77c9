import { isPopup } from '../browser/is-popup.ts';

/** A popup has a size of its own; the same page on a phone's screen or in a tab takes what room there is. */
const popupWidth = 720;

export function fitRoom(): void {
  const hasOwnSize = isPopup() && screen.width >= popupWidth;
  document.documentElement.classList.toggle('in-tab', !hasOwnSize);
}
