import { categoryKeys } from '../browser/category-keys.ts';
import type { Category, EvidenceCode } from '../core/types.ts';
import { language, say, sayList } from './say.ts';

const evidenceKeys: Record<EvidenceCode, string> = {
  'asks-for-money': 'reasonMoney',
  'sells-subscription': 'reasonSubscription',
  'asks-for-email': 'reasonEmail',
  'asks-to-register': 'reasonRegister',
  'asks-to-follow': 'reasonFollow',
  'points-to-other-stories': 'reasonOtherStories',
  'asks-to-comment': 'reasonComment',
  'labels-advertising': 'reasonAdvertising',
  'states-rights': 'reasonRights',
  'asks-for-consent': 'reasonConsent',
  'names-author-or-date': 'reasonAuthorOrDate',
  'repeats-headline': 'reasonHeadline',
  'speaks-to-reader': 'reasonSpeaksToReader',
  'names-publisher': 'reasonPublisher',
  'in-marked-box': 'reasonBox',
  'mostly-links': 'reasonLinks',
  'has-button-or-field': 'reasonButton',
  'between-boilerplate': 'reasonBetween',
  'controls-player': 'reasonPlayer',
  wording: 'reasonWording',
};

export function categoryWords(category: Category = 'other'): string {
  return say(keyIn(categoryKeys, category, 'categoryOther'));
}

/** "asks the reader for money; stands in the site's support box" */
export function reasonWords(evidence: EvidenceCode[]): string {
  return [...new Set(evidence)]
    .map((code) => say(keyIn(evidenceKeys, code, 'reasonWording')))
    .join(say('reasonJoiner'));
}

/** The kinds of what is left out, each once, commonest first. */
export function kindsInWords(found: (Category | undefined)[]): string {
  const counts = new Map<Category, number>();
  for (const category of found) counts.set(category ?? 'other', (counts.get(category ?? 'other') ?? 0) + 1);
  const ordered = [...counts].sort(([, one], [, other]) => other - one);
  return sayList(ordered.map(([category]) => inSentence(categoryWords(category))));
}

/** Category names begin with a capital, which stands only at the head of a sentence; German nouns keep theirs. */
function inSentence(words: string): string {
  const locale = language();
  return locale === 'de' ? words : words.charAt(0).toLocaleLowerCase(locale) + words.slice(1);
}

/** Codes come out of a page's process: one that we don't know may be anything. */
function keyIn(keys: Record<string, string>, code: string, otherwise: string): string {
  return Object.hasOwn(keys, code) ? (keys[code] ?? otherwise) : otherwise;
}
