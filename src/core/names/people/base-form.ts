/*
 * The nominative of a full name that the text has in other cases only ("Владимира Мединского"). A given name that is
 * known tells case and gender; without one nothing is changed. Written from the grammars, with the commonest names.
 */

const names = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

const MEN: Record<string, ReadonlySet<string>> = {
  ru: names(`Александр Алексей Анатолий Андрей Антон Аркадий Артем Артём Борис Вадим Валентин Валерий Василий Виктор Виталий Владимир
    Владислав Всеволод Вячеслав Геннадий Георгий Герман Григорий Давид Даниил Денис Дмитрий Евгений Егор Иван Игорь Ильдар Иосиф
    Кирилл Константин Лев Леонид Максим Марат Михаил Николай Олег Павел Петр Пётр Рамзан Роман Руслан Семен Семён Сергей Станислав
    Степан Тимур Федор Фёдор Филипп Эдуард Юрий Яков Ярослав Дональд Джо Эммануэль Анвар Реджеп Алишер Ринат Рустам`),
  uk: names(`Олександр Олексій Анатолій Андрій Антон Аркадій Арсен Арсеній Артем Богдан Борис Вадим Валентин Валерій Василь Віктор Віталій
    Володимир Владислав Всеволод В'ячеслав В’ячеслав Геннадій Георгій Григорій Давид Данило Денис Дмитро Едуард Євген Євгеній Іван Ігор
    Йосип Кирило Костянтин Лев Леонід Максим Михайло Назар Олег Орест Остап Павло Петро Роман Руслан Семен Сергій Станіслав Степан
    Тарас Тимур Федір Юрій Яків Ярослав Дональд Джо Еммануель`),
  pl: names(`Adam Adrian Aleksander Andrzej Antoni Arkadiusz Artur Bartosz Bogdan Borys Cezary Damian Daniel Dariusz Dawid Dominik Donald
    Emmanuel Filip Grzegorz Henryk Hubert Igor Jacek Jakub Jan Janusz Jarosław Jerzy Joe Józef Kamil Karol Kazimierz Konrad Krzysztof
    Leszek Lech Łukasz Maciej Marcin Marek Mariusz Mateusz Michał Mikołaj Mirosław Paweł Piotr Przemysław Radosław Rafał Robert Roman
    Ryszard Sebastian Sławomir Stanisław Stefan Szymon Tadeusz Tomasz Wiktor Witold Władysław Włodzimierz Wojciech Zbigniew Zygmunt`),
};

/** Women's names that look like a man's in another case. */
const WOMEN = names('Александра Валентина Евгения Валерия Олександра Євгенія Валерія Daniela Adriana Roberta');

type Ending = readonly [from: RegExp, to: string];

/** Endings of a man's given name in the other cases, and those of the nominative they may come from. */
const GIVEN: Record<string, readonly Ending[]> = {
  ru: [
    [/(?:а|у|ом|ем|е)$/u, ''],
    [/(?:я|ю|ем|е)$/u, 'й'],
    [/(?:я|ю|ем|е)$/u, 'ь'],
    [/(?:ия|ию|ием|ии)$/u, 'ий'],
  ],
  uk: [
    [/(?:а|у|ові|ом|ем|і)$/u, ''],
    [/(?:а|у|ові|ом)$/u, 'о'],
    [/(?:я|ю|єві|єм|ї)$/u, 'й'],
    [/(?:я|ю|еві|ем)$/u, 'ь'],
    [/ора?$/u, 'ор'],
    [/оря$/u, 'ор'],
  ],
  pl: [
    [/(?:a|owi|em|iem)$/u, ''],
    [/(?:ka|kowi|kiem)$/u, 'ek'],
    [/(?:eja|ejowi|ejem)$/u, 'ej'],
    [/(?:ła|łowi|łem)$/u, 'eł'],
    [/(?:iego|iemu|im)$/u, 'i'],
    [/(?:ego|emu|ym)$/u, 'y'],
  ],
};

/** The same for family names, only where the nominative is sure: "Коваля" may be of Коваль, "Nowka" of Nowek. */
const FAMILY: Record<string, readonly Ending[]> = {
  ru: [
    [/(?<=[сц]к)(?:ого|ому|им|ом)$/u, 'ий'],
    [/(?<=[оеёи][вн])(?:а|у|ым|е)$/u, ''],
    [/(?<=[бвгджзклмнпрстфхцчшщ])(?:а|у|ом)$/u, ''],
  ],
  uk: [
    [/(?<=[сц]ьк)(?:ого|ому|им)$/u, 'ий'],
    [/(?<=(?:енк|чк|ейк))(?:а|у|ові|ом)$/u, 'о'],
    [/(?<=[бвгґджзклмнпрстфхцчшщ])(?:а|у|ові|ом|им)$/u, ''],
  ],
  pl: [
    [/(?<=[sc]k)(?:iego|iemu|im)$/u, 'i'],
    [/(?<=[bcdfhjlmnprstwz])(?:a|owi|em)$/u, ''],
  ],
};

/** The name itself when it is in the nominative already, is a woman's, or nothing is known of it. */
export function toBaseForm(name: string, lang: string): string {
  const men = MEN[lang];
  const words = name.split(' ');
  if (!men || words.length !== 2) return name;
  const [given, family] = words as [string, string];
  if (men.has(given)) return name;
  const base = (GIVEN[lang] ?? [])
    .filter(([from]) => from.test(given))
    .map(([from, to]) => given.replace(from, to))
    .find((candidate) => men.has(candidate));
  const rule = FAMILY[lang]!.find(([from]) => from.test(family));
  return base === undefined || !rule || WOMEN.has(given) ? name : `${base} ${family.replace(rule[0], rule[1])}`;
}
