import type { BlockShape } from '../types.ts';

/** Words by which stylesheets and addresses of any language call what asks for money, a subscription or an address. */
const ASKS = new Set(
  'donate donation donations donating support supporter contribute contribution contributions membership member members subscribe subscription subscriptions newsletter newsletters signup spenden spende abo dons don donar dona apoyo soutenir sostieni apoie wesprzyj crowdfunding patreon'.split(
    ' ',
  ),
);
const ANYWHERE = new RegExp([...ASKS].join('|'), 'i');
/** Names further out speak of the page, not of the box. */
const NEAR = 6;
/** A box with more blocks than this is no appeal. */
const MOST = 8;

/** Whether a link's address says that money, a subscription or an address is asked for there. */
export const leadsToAsking = (linkWords: readonly string[]): boolean => linkWords.some((word) => ASKS.has(word));

/** Whether one of these words may be among the words of a name: cheaper to say than what its words are. */
export const mayAsk = (name: string): boolean => ANYWHERE.test(name);

/**
 * A box that is named for asking and leads where one is asked: structure alone says what it is, in every language.
 * @param box shapes of all blocks of one small box that is not the article's own
 */
export const isAskingBox = (box: Pick<BlockShape, 'wrappers' | 'links' | 'linkWords' | 'fields'>[]): boolean =>
  box.length > 1 &&
  box.length <= MOST &&
  box.every(({ wrappers }) => wrappers.slice(0, NEAR).some((word) => ASKS.has(word))) &&
  box.some(({ linkWords, fields }) => fields > 0 || leadsToAsking(linkWords)) &&
  box.reduce((sum, { links }) => sum + links, 0) <= box.length;
