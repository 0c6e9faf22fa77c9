import { countWords } from './text/words.ts';
import type { Block } from './types.ts';

/** How lines begin that say who made an article; what follows is a name. Written by us, language by language. */
const MADE_BY = [
  '(?:(?:additional|further|with|original) )*(?:reporting|report|writing|editing|text|words|photographs?|photography|photos?|graphics?|translation|research) (?:contributed )?(?:by|from)',
  '(?:edited|written|reported|compiled|translated|photographed|illustrated|produced) by',
  'mit (?:material|informationen) von|übersetzt (?:von|aus)|bearbeitet von|aufgezeichnet von',
  'propos recueillis par|traduit (?:de l.\\p{L}+ )?par|édité par|reportage de|avec la (?:contribution|collaboration) de',
  'con información de|editado por|traducido por|reporte de|reportaje de|edición de|a cura di|traduzione di',
  'reportagem (?:adicional )?de|edição de|traduzido por|com informações de',
  'перевод с \\p{L}+|перев[её]л[аи]?|подготовил[аи]?|записал[аи]?|підготува(?:в|ла|ли)|переклад з',
  'opracowa(?:ł|ła|nie)|oprac\\.|tłum\\.|fot\\.',
];
/** The same with a colon after it. */
const MAKERS = [
  'photos?|images?|text|editors?|translation|translator|authors?|graphics?|reporting|illustrations?',
  'fotos?|redaktion|mitarbeit|redaktionelle mitarbeit|übersetzung|protokoll|texte|traduction|rédaction|redacción',
  'texto|traducción|edición|traduzione|testo|tradução|edição|reportagem|autor(?:ka|es|a)?|redakcja|zdjęcia|tłumaczenie',
  'фото|автор[ыи]?|авторы? текста|редактор(?:ы|ка)?|корректор|перевод|переводчик|переклад|редакция|редакція',
];
const END = '(?![\\p{L}\\p{M}])';
const CREDIT = new RegExp(`^[^\\p{L}]*(?:(?:${MADE_BY.join('|')})${END}|(?:${MAKERS.join('|')})\\s*:)`, 'iu');
const BYLINE = /^(?:By|Von|Par|Por|Di) \p{Lu}[^.!?]*$/u;

/** Longer lines tell of somebody's work, and do not sign this. */
const mostWords = 30;
const mostBylineWords = 10;
/** How many blocks from its ends an article is signed. */
const edge = 4;

/** Which blocks of an article only say who made it: no name in them is one that it is about. */
export function isCredit({ text }: Block, at: number, blocks: readonly Block[]): boolean {
  const isAtStart = at < edge;
  if (!isAtStart && at < blocks.length - edge) return false;
  if (isAtStart && BYLINE.test(text) && countWords(text) <= mostBylineWords) return true;
  return CREDIT.test(text) && countWords(text) <= mostWords;
}
