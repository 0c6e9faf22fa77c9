const setOf = (lists: string[]): Set<string> => new Set(lists.flatMap((list) => list.split('|')));

/** "By", "Von", "Por", "Автор:" and their like: a set, for a pattern of them takes a millisecond to be made. */
const LABELS = setOf([
  'by|words by|text by|story by|written by|authored by|reported by|posted by|published by|analysis by|opinion by|review by',
  'article written by|this article was written by|this post was written by|this story was written by|author|authors|text',
  'von|verfasst von|geschrieben von|veröffentlicht von|autor|autorin|autoren|autorinnen',
  'par|écrit par|publié par|rédigé par|auteur|auteure|auteurs|auteures|autrice|texte|por|escrito por|publicado por',
  'autora|autores|texto|di|scritto da|pubblicato da|a cura di|testo|testo di|autore|autori',
  'autorka|autorzy|tekst|napisał|napisała|opracował|opracowała|opracowanie|oprac.',
  'автор|авторы|автори|авторка|автор текста|текст|написал|написала|підготував|підготувала',
  'door|av|af|od|yazar|oleh|penulis|bởi',
]);
/** All that a label may begin with, so that most texts are put aside at their first word. */
const BEGINNINGS = new Set(
  [...LABELS].flatMap((label) => label.split(' ').map((_, at, parts) => parts.slice(0, at + 1).join(' '))),
);
const WORD = /([^\s:：|]+)(\s*[:：|]\s*|\s+|$)/y;

/** How much of a text's beginning is such a label, with what divides it from the name. */
function labelEnd(text: string): number {
  let phrase = '';
  let end = 0;
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    phrase += match[1]!.toLowerCase();
    if (!BEGINNINGS.has(phrase)) break;
    if (LABELS.has(phrase)) end = WORD.lastIndex;
    // A colon ends the label, and so does the text.
    if (!match[2] || match[2].trim()) break;
    phrase += ' ';
  }
  return end;
}

/** A text that only announces a name ("Written by"). */
export const isLabel = (text: string): boolean => text !== '' && labelEnd(text) === text.length;
/** A text that announces one and goes on, presumably with it. */
export const isLabelled = (text: string): boolean => {
  const end = labelEnd(text);
  return end > 0 && end < text.length;
};
/** A text without such a beginning. */
export const withoutLabel = (text: string): string => text.slice(labelEnd(text));

/** What joins two names, as a part of patterns. */
export const AND = '(?:and|und|et|y|e|i|и|та)';

/** Words by which a house signs instead of a person. */
export const HOUSES = setOf([
  'staff|editor|editors|desk|newsdesk|newsroom|contributor|contributors|administrator',
  'redaktion|rédaction|redacción|redazione|redação|redakcja|редакция|редакции|редакція',
]);
/** What somebody is. */
export const TRADES = setOf([
  'writer|author|reporter|correspondent|columnist|journalist|analyst|expert|specialist|director|manager|coordinator',
  'officer|founder|physician|dietitian|dietician|educator|educators|attorney|professor|consultant|producer|photographer',
  'redakteur|redakteurin|korrespondent|korrespondentin|journalistin|journaliste|periodista|giornalista|dziennikarz',
  'dziennikarka|журналист|журналистка|журналіст|корреспондент|кореспондент',
]);

/** Has a text one of these words? */
export const hasWord = (text: string, among: Set<string>): boolean =>
  text
    .toLowerCase()
    .split(/[\s,.;:'’()*/|-]+/)
    .some((word) => among.has(word));

const OTHER_WORK =
  /\b(?:review|edit(?:ed|ing)|fact|check|photo|illustrat|translat|contribut|updated? by|interview|produc|design|verified|approved|sponsor)|foto|bild|lektor|geprüft|aktualisiert|übersetz|relu |vérifi|tradu|revis|redig|tłum|перев[её]л|перевод|переклад|редактор|фото/i;
/** Does a text say who did something else about the article? */
export const saysOtherWork = (text: string): boolean => OTHER_WORK.test(text);
