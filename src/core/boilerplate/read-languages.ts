/** Words that nearly every sentence of a language has some of; "no" stands for all of Scandinavia. */
const common: Record<string, string> = {
  en: 'the and of to in is that for with it his has been from their they by at as be have this was were who will would a i he she you we your our not are but what',
  de: 'der die und das den von mit dem ist nicht ein eine einen sich auf für auch als wird nach zu im zum zur bei sie wir ihr er es an sind werden oder was',
  fr: 'les des est dans une que pour qui sur par avec aux cette ont vous nous et le la du au ce sa son pas plus votre notre à un il elle on',
  es: 'que los las una por con para del está más el y en su se al lo un es no la de como sin',
  it: 'che della per una con dei nel il di gli del non è la le alla dal da un si e i in al sono ha',
  pt: 'que uma não para com dos das os as do da em ao um o e é se na no por mais',
  pl: 'nie się jest że dla na w z i do o po to jak za od przez',
  no: 'og och det som for för med ikke inte er är av af til till på en et ett har den de vi jeg jag',
};

const languages = Object.keys(common);
/** Which languages a word is of, by their number. */
const table = new Map<string, number[]>();
for (const [at, language] of languages.entries()) {
  for (const word of common[language]!.split(' ')) table.set(word, [...(table.get(word) ?? []), at]);
}

/** With so few common words a text is of none of these languages. */
const fewest = 0.1;

/** Whether a text is written in one of the languages whose common words are known here. */
export function isOfKnownLanguage(words: readonly string[]): boolean {
  const common = words.reduce((sum, word) => sum + (table.has(word) ? 1 : 0), 0);
  return common > fewest * words.length;
}

/** The languages that most of a text's commonest words are of: none when it has none of them, several when it leaves that open. */
export function readLanguages(words: readonly string[]): ReadonlySet<string> {
  const votes = languages.map(() => 0);
  let most = 1;
  for (const word of words) {
    for (const at of table.get(word) ?? []) {
      votes[at]! += 1;
      most = Math.max(most, votes[at]!);
    }
  }
  return new Set(languages.filter((_, at) => votes[at] === most));
}
