/** Declension of a masculine or feminine name: endings by case (genitive, dative, accusative, instrumental). */
type Cases = Record<string, string>;
type Rule = [ending: RegExp, cases: Cases];

const cases = (list: string): Cases => {
  const [g = '', d = '', a = '', i = ''] = list.split(' ');
  return { g, d, a, i };
};

/** First rule that fits wins; the ending is replaced. A rule for one gender only names it. */
const RULES: Record<string, { m: Rule[]; f: Rule[] }> = {
  ru: {
    m: [
      [/(?:ский|цкий)$/u, cases('ского скому ского ским')],
      [/ий$/u, cases('ия ию ия ием')],
      [/ый$/u, cases('ого ому ого ым')],
      [/ой$/u, cases('ого ому ого ым')],
      [/ей$/u, cases('ея ею ея еем')],
      [/й$/u, cases('я ю я ем')],
      [/ь$/u, cases('я ю я ем')],
      [/я$/u, cases('и е ю ей')],
      [/а$/u, cases('ы е у ой')],
      [/(?<=[оеёи][вн])$/u, cases('а у а ым')],
      [/(?<=[бвгджзклмнпрстфхцчшщ])$/u, cases('а у а ом')],
    ],
    f: [
      [/ская$/u, cases('ской ской скую ской')],
      [/ия$/u, cases('ии ии ию ией')],
      [/я$/u, cases('и е ю ей')],
      [/(?<=[оеи][вн])а$/u, cases('ой ой у ой')],
      [/(?<=[гкхжшщч])а$/u, cases('и е у ой')],
      [/а$/u, cases('ы е у ой')],
    ],
  },
  uk: {
    m: [
      [/(?:ський|цький)$/u, cases('ського ському ського ським')],
      [/ий$/u, cases('ого ому ого им')],
      [/ій$/u, cases('ія ію ія ієм')],
      [/й$/u, cases('я ю я єм')],
      [/ь$/u, cases('я ю я ем')],
      [/о$/u, cases('а у а ом')],
      [/я$/u, cases('і і ю ею')],
      [/а$/u, cases('и і у ою')],
      [/(?<=[бвгґджзклмнпрстфхцчшщ])$/u, cases('а у а ом')],
    ],
    f: [
      [/ська$/u, cases('ської ській ську ською')],
      [/ія$/u, cases('ії ії ію ією')],
      [/я$/u, cases('і і ю ею')],
      [/а$/u, cases('и і у ою')],
    ],
  },
  pl: {
    m: [
      [/(?<=[sc]k)i$/u, cases('iego iemu iego im')],
      [/(?<=[sc]k)i$/u, cases('iego iemu iego im')],
      [/a$/u, cases('y ze ę ą')],
      [/ek$/u, cases('ka kowi ka kiem')],
      [/(?<=[gk])$/u, cases('a owi a iem')],
      [/(?<=[bcdfhjlmnprstwzłńśźżć])$/u, cases('a owi a em')],
    ],
    f: [
      [/ska$/u, cases('skiej skiej ską ską')],
      [/ia$/u, cases('ii ii ię ią')],
      [/a$/u, cases('y ie ę ą')],
    ],
  },
  de: { m: [[/(?<=[^sxzß])$/u, cases('s   ')]], f: [[/(?<=[^sxzß])$/u, cases('s   ')]] },
};

/** Feminine family names from the masculine ones of the lists. */
function toFeminine(word: string, lang: string): string {
  if (lang === 'ru') return word.replace(/ский$/u, 'ская').replace(/(?<=[оеи][вн])$/u, 'а');
  if (lang === 'uk') return word.replace(/ський$/u, 'ська').replace(/(?<=[оеи]в)$/u, 'а');
  if (lang === 'pl') return word.replace(/(?<=[sc])ki$/u, 'ka');
  return word;
}

/** The father's name as Russian and Ukrainian make it of a man's given name; empty for names that make another. */
export function toPatronymic(father: string, lang: string, woman: boolean): string {
  if (lang === 'ru') {
    const ends = woman ? 'вна' : 'вич';
    if (father.endsWith('ий')) return father.replace(/ий$/u, `ье${ends}`);
    if (/[йь]$/u.test(father)) return father.replace(/.$/u, `е${ends}`);
    return /[бвгджзклмнпрстфхцчшщ]$/u.test(father) ? `${father}о${ends}` : '';
  }
  if (father.endsWith('й')) return woman ? father.replace(/й$/u, 'ївна') : `${father}ович`;
  if (father.endsWith('ь')) return father.replace(/ь$/u, woman ? 'івна' : 'ович');
  return /[бвгґджзклмнпрстфхцчшщ]$/u.test(father) ? father + (woman ? 'івна' : 'ович') : '';
}

/** Puts a full name or a family name into a case: `n`, or the letter of one of the other cases. */
export function inflectName(name: string, lang: string, grammar: string, woman: boolean): string {
  const words = name.split(' ');
  const rules = RULES[lang];
  if (!rules) return name;
  return words
    .map((word, i) => {
      const base = woman && i === words.length - 1 ? toFeminine(word, lang) : word;
      if (grammar === 'n' || (lang === 'de' && i < words.length - 1)) return base;
      for (const [ending, endings] of rules[woman ? 'f' : 'm']) {
        if (ending.test(base)) return base.replace(ending, endings[grammar] ?? '');
      }
      return base;
    })
    .join(' ');
}
