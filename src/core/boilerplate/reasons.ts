import type { EvidenceCode } from '../types.ts';

/** One sentence for each reason, in plain English; the pages of the extension have their own in every language. */
export const reasons: Record<EvidenceCode, string> = {
  'asks-for-money': 'It asks for money.',
  'sells-subscription': 'It sells a subscription or membership.',
  'asks-for-email': 'It asks for an e-mail address.',
  'asks-to-register': 'It asks to log in or register.',
  'asks-to-follow': 'It asks to follow, share or install something.',
  'points-to-other-stories': 'It points to other stories.',
  'asks-to-comment': 'It asks for comments or tips.',
  'labels-advertising': 'It marks advertising.',
  'states-rights': 'It states rights.',
  'asks-for-consent': 'It asks for consent to load something.',
  'names-author-or-date': 'It names the author or the date.',
  'repeats-headline': 'It repeats what the page says elsewhere.',
  'speaks-to-reader': 'It speaks to the reader.',
  'names-publisher': 'It speaks of the publisher by name.',
  'in-marked-box': 'It stands in a box of its own.',
  'mostly-links': 'It is made of links.',
  'has-button-or-field': 'It has a button or a field to fill in.',
  'between-boilerplate': 'It stands among blocks that are not the article.',
  'controls-player': 'It belongs to a player.',
  wording: 'It is worded as such blocks are.',
};
