import { findInside, textOf } from './live-page.ts';

/** Characters; what is shorter costs as much to find as to send. */
const leastText = 1000;
/** Where a paragraph stands in a string of a program, the article itself may stand there. */
const mayHoldArticle = /<p|u003cp/i;

/**
 * Markup without the style sheets and programs in it, of which nobody reads anything. It gives the same elements: only
 * their texts are taken out, which stand in the markup as they are.
 * @param root what the markup was made of
 */
export function withoutPrograms(html: string, root: Element): string {
  let [short, from] = ['', 0];
  for (const program of findInside(root, 'style, script:not([type*="json" i])')) {
    const text = textOf(program);
    if (text.length < leastText || mayHoldArticle.test(text)) continue;
    const place = html.indexOf(text, from);
    if (place < 0) continue;
    short += html.slice(from, place);
    from = place + text.length;
  }
  return short + html.slice(from);
}
