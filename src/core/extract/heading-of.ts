import { before } from './follows.ts';
import type { Leaf } from './leaves.ts';
import { headingWith } from './metadata/find-headline.ts';
import type { Page } from './page.ts';

/** The headline above the text: the one that says the title, else the nearest, or what heads an article without one. */
export function headingOf(page: Page, first: Leaf, title: string): Element | undefined {
  const above = before([...page.document.querySelectorAll('h1, h2')], first);
  const spoken = above.filter((heading) => /\S/.test(heading.textContent));
  return (
    headingWith(above, title) ??
    spoken.findLast((heading) => heading.nodeName === 'H1') ??
    spoken.findLast((heading) => heading.closest('article header') !== null)
  );
}
