/**
 * Words that are common in one language and rare in the others, at least three letters long where two would clash.
 * A text is of the language most of whose words it uses.
 */
const common: Record<string, string> = {
  en: 'the and of to in that is was for with on as it are have from this which were said',
  de: 'der die und das den von mit dem ist nicht ein eine sich auf für auch als wird nach werden dass',
  fr: 'les des est dans une que pour qui sur par plus pas avec sont aux cette ont été mais leur du et',
  es: 'que los las una por con para del está como más pero sus fue han este según entre también el y',
  it: 'che della per una con sono dei nel alla più gli anche del come non ha dalla delle questo è di',
  pt: 'que uma não para com dos mais foi das são pelo pela como também está ao seu sua disse em os',
  nl: 'het een van dat niet zijn voor met aan ook maar naar worden heeft deze werd bij door en er',
  pl: 'nie się jest że dla oraz przez jak ale został które który będzie tym od po za już także czy',
  cs: 'se že je na pro jako ale podle který také jsou byl jeho které při už bude od ve však',
  sk: 'sa že je na pre ako ale podľa ktorý tiež sú bol jeho ktoré pri už bude od vo však',
  sv: 'och att det som för med inte den är av till ett har från också men var efter blir',
  da: 'og det som for med ikke den er af til har fra også men var efter bliver blev mere',
  no: 'og det som for med ikke den er av til har fra også men var etter blir ble mer',
  fi: 'että oli myös mukaan joka kun mutta hän sekä ovat sen tai vuoden kuin jossa vain on ei',
  hu: 'hogy nem egy van volt csak meg már még után mint azt szerint lehet pedig minden az és is',
  ro: 'că este care pentru din sunt mai fost prin după această între dar fi unei cu pe la și',
  tr: 'bir için olarak olan çok daha ile gibi sonra kadar olduğu dedi göre ancak ise ve bu da de',
  id: 'yang dan untuk dengan dari pada ini itu tidak akan dalam juga oleh karena telah mereka di ke',
  vi: 'của và là được trong các cho với không những một người đã có này từ khi về',
  hr: 'je da se na za su što nije od koji kao ali bi biti samo kako prema iz te će',
  ru: 'что как это для его был была также после они если только или более году при сказал от из',
  uk: 'що як це для його був була також після вони якщо тільки або більше році про від зі та і',
  bg: 'че като това за от не са до ще със след при който беше може бъде най още има се',
};

/** Languages told by their script alone. */
const scripts: [RegExp, string][] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\uac00-\ud7af]/g, 'ko'],
  [/[\u4e00-\u9fff]/g, 'zh'],
  [/[\u0600-\u06ff]/g, 'ar'],
  [/[\u0590-\u05ff]/g, 'he'],
  [/[\u0370-\u03ff]/g, 'el'],
  [/[\u0900-\u097f]/g, 'hi'],
  [/[\u0e00-\u0e7f]/g, 'th'],
  [/[\u10a0-\u10ff]/g, 'ka'],
  [/[\u0530-\u058f]/g, 'hy'],
  [/[\u0980-\u09ff]/g, 'bn'],
  [/[\u0b80-\u0bff]/g, 'ta'],
];

/** Letters that tell languages apart which share most of their words. */
const letters: [RegExp, string][] = [
  [/[іїєґ]/g, 'uk'],
  [/[ыэё]/g, 'ru'],
  [/[ąęłńśźż]/g, 'pl'],
  [/[ãõ]/g, 'pt'],
  [/[ñ¿¡]/g, 'es'],
  [/ß/g, 'de'],
  [/[řěů]/g, 'cs'],
  [/[ľĺŕ]/g, 'sk'],
  [/[ğış]/g, 'tr'],
  [/[őű]/g, 'hu'],
  [/[șță]/g, 'ro'],
  [/[đ]/g, 'hr'],
];

const languagesOf = new Map<string, string[]>();
for (const [language, words] of Object.entries(common)) {
  for (const word of words.split(' ')) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
}

/** Enough of a text to know its language. */
const sample = 3000;

function byScript(text: string): string {
  const total = text.match(/\p{L}/gu)?.length ?? 0;
  const found = scripts.find(([script]) => (text.match(script)?.length ?? 0) > total * 0.25);
  return found?.[1] ?? '';
}

/** The language of a text as its two-letter tag; empty when there is too little to tell. */
export function detectLanguage(text: string): string {
  const start = text.slice(0, sample).toLowerCase();
  const script = byScript(start);
  if (script) return script;
  const scores = new Map<string, number>();
  const add = (language: string, points: number): void => {
    scores.set(language, (scores.get(language) ?? 0) + points);
  };
  for (const word of start.match(/\p{L}+/gu) ?? []) {
    const languages = languagesOf.get(word) ?? [];
    for (const language of languages) add(language, 1 / languages.length);
  }
  for (const [letter, language] of letters) add(language, 0.4 * (start.match(letter)?.length ?? 0));
  const [best] = [...scores].sort((one, other) => other[1] - one[1]);
  return best && best[1] > 0.3 ? best[0] : '';
}
