import type { Category } from '../core/types.ts';

/** The words for each category in the locale files; the live page and our own pages say the same. */
export const categoryKeys: Record<Category, string> = {
  'donation-appeal': 'categoryDonationAppeal',
  'membership-or-subscribe': 'categoryMembership',
  'newsletter-signup': 'categoryNewsletter',
  'registration-or-paywall': 'categoryRegistration',
  'app-or-social-follow': 'categoryFollow',
  'related-links': 'categoryRelated',
  'editorial-promo': 'categoryPromo',
  'comment-or-feedback-prompt': 'categoryComment',
  'ad-or-sponsor-label': 'categoryAdvertising',
  'rights-or-agency-line': 'categoryRights',
  'cookie-or-consent': 'categoryConsent',
  'byline-or-date': 'categoryByline',
  'repeated-headline': 'categoryHeadline',
  'author-bio': 'categoryAuthor',
  'player-text': 'categoryPlayer',
  navigation: 'categoryNavigation',
  other: 'categoryOther',
};
