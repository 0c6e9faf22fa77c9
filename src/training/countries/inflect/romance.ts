import { byRules, type Inflected, type Rule } from './endings.ts';

// Accents on Latin letters are folded away before words are compared, so none are needed in the endings.
const frenchRules: Rule[] = [
  [/(ien|éen|on|en)$/, '', '0 s ne nes'],
  [/(ais|ois|is)$/, '', '0 e es'],
  [/(ol|al|ain|an|in|and|il|urd)$/, '', '0 s e es'],
  [/(é|i)$/, '', '0 s e es'],
  [/e$/, '', '0 s'],
  [/./, '', '0 s'],
];

const spanishRules: Rule[] = [
  [/o$/, 'o', 'o a os as'],
  [/és$/, '', '0 a es as'],
  [/(í|ú)$/, '', '0 es s'],
  [/(án|ín|ón)$/, '', '0 a es as'],
  [/(e|a)$/, '', '0 s'],
  [/ol$/, '', '0 a es as'],
  [/./, '', '0 es'],
];

const portugueseRules: Rule[] = [
  [/o$/, 'o', 'o a os as'],
  [/ês$/, '', '0 a es as'],
  [/eu$/, 'eu', 'eu eia eus eias'],
  [/ol$/, 'ol', 'ol ola ois olas'],
  [/(e|a|i)$/, '', '0 s'],
  [/./, '', '0 es'],
];

const italianRules: Rule[] = [
  [/(c|g)o$/, 'o', 'o a hi i he'],
  [/o$/, 'o', 'o a i e'],
  [/e$/, 'e', 'e i'],
  [/a$/, 'a', 'a i e'],
  [/./, '', '0'],
];

export const french = (lemma: string): Inflected => byRules(lemma, frenchRules);
export const spanish = (lemma: string): Inflected => byRules(lemma, spanishRules);
export const portuguese = (lemma: string): Inflected => byRules(lemma, portugueseRules);
export const italian = (lemma: string): Inflected => byRules(lemma, italianRules);
