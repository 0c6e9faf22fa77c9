import { letters } from '../text/letters.ts';
import { words } from '../text/words.ts';
import type { Metadata } from '../types.ts';
import { around, type Page, textsOf } from './page.ts';
import { firstText } from './first-text.ts';
import { before } from './follows.ts';
import { headingOf } from './heading-of.ts';
import type { Leaf } from './leaves.ts';
import { NO_SUMMARY, namesOf, SAME_WORDS, sharedWords, wordsAbout } from './restore-standfirst.ts';

/** A paragraph of fewer words may be a notice or the line of a picture. */
const PROSE_WORDS = 20;
/** More of them are no lead. */
const MOST = 6;
const ENDS = /[.!?…。！？:][\s"'”’»)\]]*$/u;

/**
 * The first paragraphs of a text, which some pages set in a box of their own under the headline.
 * @returns leaves to add
 */
export function lostLead(page: Page, kept: Set<Leaf>, metadata: Metadata): Leaf[] {
  const first = firstText(page, kept);
  const heading = first && headingOf(page, first, metadata.title);
  if (!heading) return [];
  const found = around(kept);
  const above = before(page.lines, first);
  const lines = above
    .slice(before(above, heading).length)
    .filter(
      (line) =>
        line.nodeName === 'P' &&
        !found.has(line) &&
        page.isProse(line, PROSE_WORDS) &&
        ENDS.test(line.textContent) &&
        !page.isOutside(line) &&
        !NO_SUMMARY.test(namesOf(line)),
    );
  if (lines.length === 0 || lines.length > MOST) return [];
  // What the page asks of its reader stands there as well, and speaks of something else.
  const about = wordsAbout(metadata);
  const spoken = new Set(lines.flatMap((line) => words(line.textContent.toLowerCase())));
  if (sharedWords([...spoken], about) < SAME_WORDS) return [];
  // Some pages set it twice, for screens of two widths.
  const said = letters([...kept].map((leaf) => leaf.textContent).join(' '));
  const once = new Map(lines.map((line) => [letters(line.textContent), line]));
  return [...once].flatMap(([text, line]) => (said.includes(text) ? [] : textsOf(line)));
}
