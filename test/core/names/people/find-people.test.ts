import { describe, expect, test } from 'vitest';
import { findPeople } from '../../../../src/core/names/people/find-people.ts';
import type { NameLabel, NamesInput, NameSpan, Person } from '../../../../src/core/types.ts';

/** Builds an article from lines in which [names] are marked; `[x|place]` gives another label. */
function read(lines: string[], lang = 'en', title = ''): { input: NamesInput; spans: NameSpan[] } {
  const spans: NameSpan[] = [];
  const blocks = lines.map((line, index) => {
    let text = '';
    for (const part of line.split(/(\[[^\]]+\])/)) {
      const marked = /^\[([^|\]]+)(?:\|(\w+))?\]$/.exec(part);
      const start = text.length;
      text += marked ? marked[1]! : part;
      if (marked)
        spans.push({
          block: index,
          start,
          end: text.length,
          label: (marked[2] ?? 'person') as NameLabel,
          confidence: 0.95,
        });
    }
    return { index, kind: 'paragraph' as const, text };
  });
  return { input: { title, lang, blocks }, spans };
}

const people = (lines: string[], lang = 'en', title = ''): Person[] => {
  const { input, spans } = read(lines, lang, title);
  return findPeople(input, spans);
};
const names = (lines: string[], lang = 'en'): string[] => people(lines, lang).map((person) => person.name);

describe('findPeople', () => {
  test('makes one person of full name, surname, title and initials', () => {
    const found = people(['[Anna Maria Lindt] spoke.', 'Mrs [Lindt] left; [A. M. Lindt] signed. [Anna] smiled.']);
    expect(found.map((person) => person.name)).toEqual(['Anna Maria Lindt']);
    expect(found[0]!.forms).toEqual(['Anna Maria Lindt', 'Lindt', 'A. M. Lindt', 'Anna']);
    expect(found[0]!.mentions).toHaveLength(4);
  });

  test('offsets are those of the name alone', () => {
    const { input, spans } = read(["[President Ola Berg]'s aide met [Berg’s] friend."]);
    const [person] = findPeople(input, spans);
    expect(person!.mentions.map(({ start, end }) => input.blocks[0]!.text.slice(start, end))).toEqual([
      'Ola Berg',
      'Berg',
    ]);
  });

  test('finds mentions the tagger passed over, not those inside other names', () => {
    const found = people(['[Ola Berg] came.', 'Then Berg left. The [Berg Foundation|other] paid. Bergen is a town.']);
    expect(found[0]!.mentions).toHaveLength(2);
  });

  test.each([
    ['relatives stay apart', ['[Ola Berg] and [Tora Berg] met.', '[Berg] spoke.'], 2],
    ['father and son', ['[Ola Berg Jr.] and [Ola Berg Sr.] met.'], 2],
    ['a royal is nobody else', ['[Prince Harald] met [Harald Moe].'], 2],
    ['family name first', ['[Kim Dae Ho] arrived.', '[Kim] waved.'], 1],
    ['a slip of the pen', ['[Ola Bergstrom] spoke.', '[Bergstorm] left.'], 1],
    ['a nickname', ['[Robert Moe] spoke.', '[Bob Moe] left.'], 1],
    ['particles', ['[Ursula von der Aue] spoke.', '[Von der Aue] left.'], 1],
    ['hyphens', ['[Park Bum-kye] spoke.', '[Park] left.'], 1],
    ['initials without stops', ['[Karl Bruno Hedberg] spoke.', '[KB Hedberg] left.', '[K.B. Hedberg] wrote.'], 1],
    ['a family name in capitals', ['[LI Wenming] spoke.', '[Li Wenming] left.'], 1],
    ['the name in signs behind it', ['[Su Mei-chang] ([蘇美昌]) spoke.', '[Su] left.'], 1],
    ['letters that stand for the name', ['[Clara Flora Kern] spoke.', '[CFK] left.'], 1],
  ])('%s', (_, lines, count) => {
    expect(names(lines)).toHaveLength(count);
  });

  test.each([
    ['ru', ['Встреча с [Иваном Лесковым].', '[Иван Лесков] уехал.', 'Слова [Лескова].'], ['Иван Лесков']],
    ['uk', ['Слова [Семена Гайового].', '[Гайовий Семен Петрович] поїхав.'], ['Гайовий Семен Петрович']],
    ['pl', ['Zdaniem [Marka Lisa].', '[Marek Lis] wyszedł.'], ['Marek Lis']],
    ['de', ['[Ola Bergs] Anwalt kam.', '[Ola Berg] ging.'], ['Ola Berg']],
  ])('inflected forms: %s', (lang, lines, expected) => {
    expect(names(lines, lang)).toEqual(expected);
  });

  test('leaves out where somebody is from', () => {
    expect(names(['[Ola Berg] von der Klinik traf [Ursula] von der Aue.'], 'de')).toEqual([
      'Ola Berg',
      'Ursula von der Aue',
    ]);
  });

  test('keeps the title of royals and popes', () => {
    expect(names(['Queen [Tora] met Pope [Leo XIV].'])).toEqual(['Queen Tora', 'Pope Leo XIV']);
  });

  test('drops peoples, places and bare titles', () => {
    expect(names(['[Norwegians] met the [President] in [Oslo].'])).toEqual([]);
  });

  test('five hundred are all told apart', () => {
    const family = (at: number): string =>
      `${String.fromCharCode(65 + (at % 26))}${'aeiou'[at % 5]!}rn${'aeioud'[at % 6]!}l${at % 7}`;
    const lines = Array.from(
      { length: 500 },
      (_, at) => `[Ana${at}x ${family(at)}q${at}z] spoke. [Mr ${family(at)}q${at}z] left.`,
    );
    expect(people(lines)).toHaveLength(500);
  });

  test('who is named most comes first, the headline breaks the tie', () => {
    const lines = ['[Ola Berg] met [Tora Moe].', '[Moe] spoke to [Jan Lie].'];
    expect(people(lines, 'en', 'Lie leaves').map((person) => person.name)).toEqual(['Tora Moe', 'Jan Lie', 'Ola Berg']);
  });

  test('says the role as the article does', () => {
    const found = people(['Norwegian President [Ola Berg] spoke.', '[Tora Moe], a retired teacher, listened.']);
    expect(found.map((person) => person.role).sort()).toEqual(['Norwegian President', 'retired teacher']);
  });

  test('the name in Chinese signs behind the letters is a form', () => {
    const found = people(['[Lin Mei-hua] (林美華) spoke.', 'Later 林美華 left.']);
    expect(found).toHaveLength(1);
    expect(found[0]!.mentions).toHaveLength(3);
  });
});

describe('inflected family names', () => {
  test.each([
    ['ru', ['[Анвар Ибрагимов] приехал.', 'Помощник передал Ибрагимову письмо.'], 'Ибрагимову'],
    ['ru', ['[Сергеем Лавровым] занялись в Женеве. Лавров уехал.'], 'Лавров'],
    ['de', ['[Ole Lindner] kam.', 'Das ist Lindners Haus.'], 'Lindners'],
    ['pl', ['[Adam Zawada] przyjechał.', 'Rozmawiano z Zawadą.'], 'Zawadą'],
  ])('%s: finds one the tagger passed over', (lang, lines, form) => {
    expect(people(lines, lang)[0]!.forms).toContain(form);
  });

  test.each([
    ['ru', ['[Анвар Ибрагимов] приехал.', 'Звонили и Ольге Ибрагимовой.']],
    ['de', ['[Ole Lindner] und [Uwe Lindner] kamen.', 'Das ist Lindners Haus.']],
    ['en', ['[Ole Lindner] came.', 'Lindners is a shop.']],
  ])('%s: leaves alone what may be another', (lang, lines) => {
    expect(people(lines, lang)[0]!.mentions).toHaveLength(1);
  });
});

test('an office that ends a compound is no name', () => {
  expect(names(['[Generalsekretär Lindner] sprach.'], 'de')).toEqual(['Lindner']);
});

test.each([
  ['a word that is also written small', ['[Machine] is new. Every machine learns.'], []],
  ['several of one kind', ['The [APIs] are open.'], []],
  ['a thing by its last word', ['[Marine Drive] and the [Emma Mason Gallery] reopened.'], []],
  ['a surname that is also a word, with a given name', ['[Tom Moe] said moe is a word. [Moe] left.'], ['Tom Moe']],
  ['a titled one', ['Judge [Stone] threw a stone.'], ['Stone']],
])('not a person: %s', (_, lines, expected) => {
  expect(names(lines)).toEqual(expected);
});
