import type { Mention } from '../../../types.ts';
import { isGlued } from '../trim-glued.ts';
import { grammarOf } from './grammar.ts';
import type { Place, Role } from './role.ts';
import { roleAfter } from './role-after.ts';
import { roleBefore } from './role-before.ts';
import { roleGlued } from './role-glued.ts';

/** Who is named more often than this was introduced before. */
const MOST_MENTIONS = 12;
/** Words of a role that may stand for a shorter one. */
const MOST_WORDS = 6;

/**
 * The office or calling that the text gives somebody, as it gives it, but for its case; undefined when it doesn't.
 * @param mentions of the one, in order
 * @param texts of the blocks, by their index
 * @param lang two letters, or empty
 * @param namedIn the mentions of everybody in a block
 */
export function findRole(
  mentions: readonly Mention[],
  texts: ReadonlyMap<number, string>,
  lang: string,
  namedIn: (block: number) => readonly Mention[],
): string | undefined {
  const grammar = grammarOf(lang);
  let best: Role | undefined;
  for (const { block, start, end } of mentions.slice(0, MOST_MENTIONS)) {
    const others = namedIn(block).filter((other) => other.start !== start);
    const role = roleAt({ text: texts.get(block)!, start, end, lang, grammar, others });
    if (role && (!best || saysMore(role, best))) best = role;
    if (best && isPlain(best) && best.text.includes(' ')) break;
  }
  return best?.text;
}

function roleAt(place: Place): Role | undefined {
  if (isGlued(place.lang)) return roleGlued(place);
  const before = roleBefore(place);
  return before && !before.isRank ? before : (roleAfter(place) ?? before);
}

/** In its base form, and more than a rank. */
const isPlain = ({ isBent, isRank }: Role): boolean => !isBent && !isRank;

/** Than what was said first: "North Korean leader" than "leader". */
function saysMore(role: Role, first: Role): boolean {
  if (!isPlain(role) || !isPlain(first)) return isPlain(role);
  const words = role.text.toLowerCase().split(' ');
  return !first.text.includes(' ') && words.length <= MOST_WORDS && words.includes(first.text.toLowerCase());
}
