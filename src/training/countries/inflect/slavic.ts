import { byRules, type Inflected, type Rule } from './endings.ts';

const russianWords: Rule[] = [
  [/ий$/, 'ий', 'ий ого ому им ом ая ой ую ою ое ие их ими о'],
  [/[аеиоуыэюя]ец$/, 'ец', 'ец йца йцу йцем йце йцы йцев йцам йцами йцах йка йки йке йку йкой йкам'],
  [/ец$/, 'ец', 'ец ца цу цем цом це цы цев цов цам цами цах ка ки ке ку кой ок кам ками ках'],
  [/[ая]нин$/, 'ин', 'ин ина ину ином ине е 0 ам ами ах ка ки ке ку кой ок кам ками'],
  [/./, '', '0 а у ом е ы и ов ей ам ами ах ка ки ке ку кой кам ками'],
];

/** A word of a name: the endings of a noun and, in names of several words, of an adjective. */
const russianNames: Rule[] = [
  [/[оуеиэ]а$/, '', '0'],
  [/ия$/, 'я', 'я и ю ей ею'],
  [/(ая|яя)$/, 'ая', 'ая ой ую ою'],
  [/(ые|ие)$/, 'ые', 'ые ых ым ыми ие их им ими'],
  [/ое$/, 'ое', 'ое ого ому ом ым'],
  [/(ый|ий|ой)$/, 'ый', 'ый ий ой ого ому им ым ом'],
  [/й$/, 'й', 'й я ю ем е'],
  [/ь$/, 'ь', 'ь и ью я ю е ем'],
  [/а$/, 'а', 'а ы и у е ой ою'],
  [/я$/, 'я', 'я и ю е ей'],
  [/ы$/, 'ы', 'ы 0 ов ам ами ах'],
  [/[бвгджзклмнпрстфхцчшщ]$/, '', '0 а у ом е ем'],
];

const ukrainianWords: Rule[] = [
  [/ий$/, 'ий', 'ий ого ому им ім а ої ій у ою е і их ими о'],
  [/єць$/, 'єць', 'єць йця йцю йцеві йцем йці йців йцям йцями йцях йка йки'],
  [/ець$/, 'ець', 'ець ця цю цеві цем ці ців цям цями цях ка ки ку кою кам'],
  [/[ая]нин$/, 'ин', 'ин ина ину инові ином ині и 0 ам ами ах ка ки ку'],
  [/./, '', '0 а у ові ом і и ів ам ами ах ка ки ку'],
];

const ukrainianNames: Rule[] = [
  [/[оуеіи]а$/, '', '0'],
  [/ія$/, 'я', 'я ї ю єю'],
  [/ка$/, 'ка', 'ка ки ку кою ці кої кій'],
  [/га$/, 'га', 'га ги гу гою зі'],
  [/([кцнвр])а$/, 'а', 'а и і у ою ої ій'],
  [/а$/, 'а', 'а и і у ою ої ій'],
  [/ий$/, 'ий', 'ий ого ому им ім'],
  [/й$/, 'й', 'й ю я єм ї'],
  [/ь$/, 'ь', 'ь і ю я ем'],
  [/ні$/, 'і', 'і их им ими'],
  [/и$/, 'и', 'и 0 ів ам ами ах'],
  [/я$/, 'я', 'я і ю ею ї'],
  [/[бвгґджзклмнпрстфхцчшщ]$/, '', '0 у а ом ові і'],
];

const polishWords: Rule[] = [
  [/ki$/, 'ki', 'ki kiego kiemu kim ka kiej ką kie kich kimi ko cy'],
  [/yk$/, 'k', 'k ka kowi kiem ku cy ków kom kami kach'],
  [/ak$/, 'k', 'k ka kowi kiem ku cy ków kom kami kach'],
  [/anin$/, 'in', 'in ina inowi inem inie ie 0 om ami ach ka ki kę'],
  [/niec$/, 'niec', 'niec ńca ńcowi ńcem ńcy ńców ńcom ńcami ńcach'],
  [/./, '', '0 a owi em ie i y owie ów om ami ach'],
];

const polishNames: Rule[] = [
  [/ka$/, 'ka', 'ka ki kę ką ce kiej ko'],
  [/ia$/, 'a', 'a i ę ą o'],
  [/ja$/, 'a', 'a i ę ą o'],
  [/a$/, 'a', 'a y i ę ą ie e ej iej'],
  [/ie$/, 'e', 'e i om ami ach go mu ch mi j'],
  [/e$/, 'e', 'e ego emu ych ym ymi ej'],
  [/y$/, 'y', 'y 0 ów om ami ach ego emu ym'],
  [/o$/, 'o', 'o a u em ie'],
  [/[bcdfghklłmnńprsśtwzżź]$/, '', '0 u a owi em ie iem e'],
];

/** Folding takes the marks from Polish letters, in endings as well; capitals (США, USA) never change. */
const capitals = /^[\p{Lu}.]+$/u;
const unchanged = (word: string): Inflected => ({ stem: word, endings: [] });
const noun =
  (rules: Rule[]) =>
  (word: string): Inflected =>
    capitals.test(word) ? unchanged(word) : byRules(word, rules);

export const russian = noun(russianWords);
export const russianName = noun(russianNames);
export const ukrainian = noun(ukrainianWords);
export const ukrainianName = noun(ukrainianNames);
export const polish = noun(polishWords);
export const polishName = noun(polishNames);
