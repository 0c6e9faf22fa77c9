import { isCredit } from './is-credit.ts';
import { detectLanguage } from './text/language.ts';
import type { Block, Metadata, NamesInput } from './types.ts';

/**
 * What names are read from: the article as it is shown, without captions and credits. A caption names who is in the
 * picture and who took it, a credit who wrote; not who the article is about. A page that states no language is read in the one its words are of.
 */
export function toNamesInput({ title, lang }: Pick<Metadata, 'title' | 'lang'>, blocks: Block[]): NamesInput {
  const texts = blocks
    .filter((block) => block.kind !== 'caption')
    .filter((block, at, all) => !isCredit(block, at, all));
  return { title, lang: lang || detectLanguage(texts.map((block) => block.text).join('\n')), blocks: texts };
}
