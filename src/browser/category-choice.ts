import type { Category } from '../core/types.ts';
import type { CategoryChoice, Settings } from './settings.ts';

/**
 * What asks something of the reader or leads away is folded in the live page. Credits, dates, rights and labels of
 * advertising are the publisher's word about its own work, and what drives the page must stay in reach.
 */
const foldedByDefault: ReadonlySet<Category> = new Set([
  'donation-appeal',
  'membership-or-subscribe',
  'newsletter-signup',
  'app-or-social-follow',
  'related-links',
  'editorial-promo',
  'comment-or-feedback-prompt',
]);

/** Walls and consent are never evaded, whatever the settings say. */
const neverTouched: ReadonlySet<Category> = new Set(['registration-or-paywall', 'cookie-or-consent']);

/** A choice for one page: what is left alone by default goes with the box it stands in, if that is folded. */
export type PageChoice = CategoryChoice | 'as-neighbours';

/** What happens in the live page to blocks of a category that stand alone. */
export function choiceFor(category: Category, settings: Pick<Settings, 'categories'>): CategoryChoice {
  if (neverTouched.has(category)) return 'leave';
  return settings.categories[category] ?? (foldedByDefault.has(category) ? 'fold' : 'leave');
}

/** What happens to blocks of a category among others. What the reader said in so many words is kept to. */
export function pageChoiceFor(category: Category, settings: Pick<Settings, 'categories'>): PageChoice {
  const choice = choiceFor(category, settings);
  if (choice !== 'leave' || neverTouched.has(category) || settings.categories[category]) return choice;
  return 'as-neighbours';
}
