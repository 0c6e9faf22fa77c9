import type { Category, EvidenceCode } from '../types.ts';
import { placeOf } from './hash.ts';
import type { Model } from './model.ts';
import type { Group, Sink } from './sink.ts';

const codeOfGroup: Record<Group, EvidenceCode> = {
  donate: 'asks-for-money',
  support: 'asks-for-money',
  money: 'asks-for-money',
  period: 'asks-for-money',
  charity: 'wording',
  free: 'sells-subscription',
  offer: 'sells-subscription',
  subscribe: 'sells-subscription',
  access: 'asks-to-register',
  account: 'asks-to-register',
  newsletter: 'asks-for-email',
  follow: 'asks-to-follow',
  app: 'asks-to-follow',
  share: 'asks-to-follow',
  related: 'points-to-other-stories',
  topic: 'points-to-other-stories',
  navigation: 'points-to-other-stories',
  comment: 'asks-to-comment',
  advert: 'labels-advertising',
  rights: 'states-rights',
  consent: 'asks-for-consent',
  byline: 'names-author-or-date',
  date: 'names-author-or-date',
  biography: 'names-author-or-date',
  metadata: 'repeats-headline',
  reader: 'speaks-to-reader',
  you: 'speaks-to-reader',
  we: 'speaks-to-reader',
  please: 'speaks-to-reader',
  thanks: 'speaks-to-reader',
  help: 'speaks-to-reader',
  publisher: 'names-publisher',
  press: 'wording',
  independent: 'wording',
  said: 'wording',
  third: 'wording',
  amount: 'wording',
  correction: 'wording',
  helpline: 'wording',
  box: 'in-marked-box',
  links: 'mostly-links',
  controls: 'has-button-or-field',
  watch: 'controls-player',
  words: 'wording',
  form: 'wording',
  place: 'wording',
  run: 'between-boilerplate',
};

const codeOfCategory: Partial<Record<Category, EvidenceCode>> = {
  'donation-appeal': 'asks-for-money',
  'membership-or-subscribe': 'sells-subscription',
  'newsletter-signup': 'asks-for-email',
  'registration-or-paywall': 'asks-to-register',
  'app-or-social-follow': 'asks-to-follow',
  'related-links': 'points-to-other-stories',
  'comment-or-feedback-prompt': 'asks-to-comment',
  'ad-or-sponsor-label': 'labels-advertising',
  'rights-or-agency-line': 'states-rights',
  'cookie-or-consent': 'asks-for-consent',
  'byline-or-date': 'names-author-or-date',
  'author-bio': 'names-author-or-date',
  'repeated-headline': 'repeats-headline',
  'player-text': 'controls-player',
};

/** What an appeal asks for is told only by the category: a box of donation buttons does not "ask to register". */
const ofCategories = new Set(Object.values(codeOfCategory));
/** A reader takes in about so many reasons. */
const most = 4;
/** Log-odds below which a group says too little to be told. */
const least = 0.15;
/** So much more sure with its neighbours than alone. */
const byNeighbours = 1;

/**
 * Why a block was judged boilerplate: its category first, then what weighed most.
 * @param lift how much the neighbours added to the block's own log-odds
 */
export function findEvidence(
  emit: (sink: Sink) => void,
  model: Model,
  category: Category,
  ownLogit: number,
  lift: number,
): EvidenceCode[] {
  const sums = new Map<EvidenceCode, number>();
  emit((group, name, value) => {
    const code = codeOfGroup[group];
    sums.set(code, (sums.get(code) ?? 0) + (model.weights[placeOf(name)] ?? 0) * value);
  });
  const lead = codeOfCategory[category];
  const saysIt = lead && (ownLogit > 0 || (sums.get(lead) ?? 0) > least);
  const others = [...sums]
    .filter(([code, sum]) => sum > least && !ofCategories.has(code) && code !== 'wording')
    .sort((one, other) => other[1] - one[1])
    .map(([code]) => code);
  const leaned: EvidenceCode[] = ownLogit < 0 || lift > byNeighbours ? ['between-boilerplate'] : [];
  const codes = [...new Set([...(saysIt ? [lead] : []), ...others, ...leaned])].slice(0, most);
  return codes.length > 0 ? codes : ['wording'];
}
