import { commonAncestor } from './common-ancestor.ts';
import { firstText } from './first-text.ts';
import { before } from './follows.ts';
import { holderOf } from './holder-of.ts';
import { isText, type Leaf } from './leaves.ts';
import { type Line, linesOf } from './lines-of.ts';
import { linkShare, signatureOf, textsOf, type Page } from './page.ts';
import { wordsIn } from './words-in.ts';

/** Characters from which on a text may be a card's prose. */
const LONG = 60;
/** So many cards make a row, with so many words of prose in it, and so many in each on average. */
const MIN_CARDS = 3;
const MIN_WORDS = 100;
const CARD_WORDS = 20;
/** More of a line linked, and it points elsewhere. */
const LINKED = 0.3;
const LABEL_LINKED = 0.5;
/** Below what was found cards are the text when they hold so many times its words. */
const OUTWEIGHS = 2;
/** The text of a card is whole sentences. A teaser is cut where it suits. */
const SENTENCE = /[.!?。！？][\s"'”’»)\]]*$/u;
const WHOLE = 0.8;
/** Of cards that lead elsewhere so many have links in their sentences too. A teaser has none: it is one. */
const OWN_LINKS = 1 / 3;
const HEADING = 'h1, h2, h3, h4, h5, h6';
/** What in a card is none of its text. */
const APART = 'button, form, nav, footer, figure, aside';

/** The last text that is prose and was found. */
const lastText = (page: Page, kept: Set<Leaf>): Leaf | undefined =>
  page.leaves.findLast(
    (leaf) => kept.has(leaf) && isText(leaf) && leaf.data.length >= LONG && !leaf.parentElement?.closest('a, figure'),
  );

/** Lines of prose that were not found, by how they and what holds them are made. */
function rowsOf(page: Page, first: Leaf, kept: Set<Leaf>): Element[][] {
  const rows = new Map<string, Set<Element>>();
  let isBelow = false;
  for (const leaf of page.leaves) {
    isBelow ||= leaf === first;
    if (!isBelow || !isText(leaf) || leaf.data.length < LONG || kept.has(leaf)) continue;
    const line = holderOf(leaf);
    if (!line?.parentElement || page.isOutside(line) || line.closest('a')) continue;
    const made = `${signatureOf(line)} in ${signatureOf(line.parentElement)}`;
    const row = rows.get(made);
    if (row) row.add(line);
    else rows.set(made, new Set([line]));
  }
  return [...rows.values()]
    .filter((row) => row.size >= MIN_CARDS)
    .map((row) => [...row].filter((line, at, all) => !all[at + 1] || !line.contains(all[at + 1]!)));
}

/** The cards that hold these lines: what stands beside one another in the element around them all. */
function cardsOf(lines: Element[]): Map<Element, Element[]> {
  const around = commonAncestor(lines);
  const cards = new Map<Element, Element[]>();
  for (const line of lines) {
    let card = line;
    while (card.parentElement && card.parentElement !== around) card = card.parentElement;
    // A paragraph by itself is none.
    if (card === line) continue;
    const others = cards.get(card);
    if (others) others.push(line);
    else cards.set(card, [line]);
  }
  return cards;
}

/** Whether a card leads elsewhere by a link that is none of its sentences'. */
const leadsElsewhere = ([card, lines]: [Element, Element[]]): boolean =>
  card.closest('a') !== null ||
  [...card.querySelectorAll('a[href]:not([href^="#"])')].some((link) => !lines.some((line) => line.contains(link)));

/** Whether cards are a text of their own, and no pointers to others. */
function speakThemselves(cards: Map<Element, Element[]>): boolean {
  const lines = [...cards.values()].flat();
  const whole = lines.filter((line) => SENTENCE.test(line.textContent.trim()));
  if (whole.length < lines.length * WHOLE) return false;
  if (![...cards].some(leadsElsewhere)) return true;
  return lines.filter((line) => line.querySelector('a[href]')).length >= lines.length * OWN_LINKS;
}

/** Whether a line in a card is of its text, as labels are, and not what a reader would press. */
function isSaid(page: Page, { leaves }: Line): boolean {
  const [first] = leaves;
  const line = first!.parentElement!;
  if (line.closest(APART) || page.isOutside(line)) return false;
  const lengthOf = (some: Leaf[]): number => some.reduce((sum, leaf) => sum + leaf.textContent.trim().length, 0);
  const linked = leaves.filter((leaf) => leaf.parentElement?.closest('a'));
  return line.closest(HEADING) !== null || lengthOf(linked) < lengthOf(leaves) * LABEL_LINKED;
}

/**
 * Texts in cards beside one another, among what was found, or below it when that is little: Readability takes each
 * for too short, and all of them for a list.
 * @returns leaves to add
 */
export function lostCards(page: Page, kept: Set<Leaf>): Leaf[] {
  const first = firstText(page, kept);
  const last = lastText(page, kept);
  if (!first || !last) return [];
  const rows = rowsOf(page, first, kept);
  if (rows.length === 0) return [];
  let total: number | undefined;
  let said: Set<string> | undefined;
  return rows.flatMap((row) => {
    const prose = row.filter((line) => linkShare(line) < LINKED);
    const words = prose.reduce((sum, line) => sum + page.wordsOf(line), 0);
    if (words < MIN_WORDS || words < prose.length * CARD_WORDS) return [];
    const cards = cardsOf(prose);
    if (cards.size < MIN_CARDS || !speakThemselves(cards)) return [];
    const isAmong = 2 * before(prose, last).length > prose.length;
    if (!isAmong && words < OUTWEIGHS * (total ??= wordsIn(kept))) return [];
    const lines = linesOf([...cards.keys()].flatMap(textsOf)).filter((line) => isSaid(page, line));
    said ??= new Set(linesOf(kept).map((line) => line.letters));
    // A second copy of the text, for screens of another width, brings nothing.
    const lost = lines.filter(({ isLong, letters }) => !isLong || !said!.has(letters)).flatMap(({ leaves }) => leaves);
    const fresh = lost.filter((leaf) => !kept.has(leaf));
    // A section of the text with a box at its side is no card.
    return 2 * wordsIn(fresh) > wordsIn(lines.flatMap(({ leaves }) => leaves)) ? fresh : [];
  });
}
