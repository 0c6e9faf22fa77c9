import { element } from './element.ts';
import { say } from './say.ts';

/** Nothing at all is shown for this long: most pages are read before. */
const quietTime = 400;

/** Shows the outline of an article if reading takes long. Returns how to call it off. */
export function showSkeletonLater(): () => void {
  const timer = setTimeout(() => {
    const lines = Array.from({ length: 9 }, () => element('div', { class: 'skeleton-line' }));
    const title = element('div', { class: 'skeleton-title' });
    const words = element('p', { class: 'unseen', role: 'status' }, say('reading'));
    document.getElementById('app')?.replaceChildren(element('main', { class: 'skeleton' }, words, title, ...lines));
  }, quietTime);
  return () => {
    clearTimeout(timer);
  };
}
