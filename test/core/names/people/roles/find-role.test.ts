import { describe, expect, test } from 'vitest';
import { findRole } from '../../../../../src/core/names/people/roles/find-role.ts';

/** The role of who stands in brackets; who else is named stands in braces. */
function roleOf(marked: string, lang = 'en'): string | undefined {
  let text = '';
  const own: { block: number; start: number; end: number }[] = [];
  const others: typeof own = [];
  for (const part of marked.split(/(\[.*?\]|\{.*?\})/)) {
    const name = /^[[{](.*)[\]}]$/.exec(part)?.[1];
    const mention = { block: 0, start: text.length, end: text.length + (name ?? part).length };
    if (name !== undefined) (part.startsWith('[') ? own : others).push(mention);
    text += name ?? part;
  }
  return findRole(own, new Map([[0, text]]), lang, () => [...own, ...others]);
}

describe('before the name', () => {
  test.each([
    ['Norwegian President [Ola Berg] spoke.', 'Norwegian President'],
    ['It was the newly elected harbour master and the civil rights lawyer [Tora Moe] who came.', 'civil rights lawyer'],
    ['She wrote to U.S. Secretary of State [Jan Lie].', 'U.S. Secretary of State'],
    ['The head of the fishery board, [Tora Moe], said so.', 'head of the fishery board'],
    ['Former area councillor, [Jan Lie], said so.', 'Former area councillor'],
    ['In a talk with the Ledger’s old press secretary [Jan Lie].', 'Ledger’s old press secretary'],
    ['The city’s top prosecutor in 2020, [Tora Moe], said so.', 'city’s top prosecutor'],
    ['The ministers’ adviser, [Tora Moe], left.', 'ministers’ adviser'],
    ['People for the Coast leader [Ola Berg] agreed.', 'People for the Coast leader'],
    ['Scottish chemist Sir [Jan Lie] was first.', 'Scottish chemist'],
    ['The coach praised striker [Jan Lie].', 'striker'],
    ['Police asked lawyer [Jan Lie] to wait.', 'lawyer'],
  ])('%s', (text, role) => {
    expect(roleOf(text)).toBe(role);
  });

  test.each([
    ['Bundeskanzlerin [Tora Moe] kam.', 'de', 'Bundeskanzlerin'],
    ['Da sprach der frühere Außenminister [Ola Berg].', 'de', 'frühere Außenminister'],
    ['Dazu kam Generalsekretär der Hafenunion [Jan Lie].', 'de', 'Generalsekretär der Hafenunion'],
    ['Le ministre de la Pêche, [Jan Lie], est venu.', 'fr', 'ministre de la Pêche'],
    ['Il a vu la ministre de la Culture [Tora Moe].', 'fr', 'ministre de la Culture'],
    ['Le chancelier norvégien [Ola Berg] viendra.', 'fr', 'chancelier norvégien'],
    ['El ministro de Economía, [Jan Lie], habló.', 'es', 'ministro de Economía'],
    ['Ha parlato l’ambasciatrice d’Italia, [Tora Moe].', 'it', 'ambasciatrice d’Italia'],
    ['O presidente da Câmara [Ola Berg] falou.', 'pt', 'presidente da Câmara'],
    ['Przyjechał prezes Banku Morskiego [Jan Lie].', 'pl', 'prezes Banku Morskiego'],
    ['Президент России [Ола Берг] прилетел.', 'ru', 'Президент России'],
    ['Об этом сообщил министр иностранных дел Норвегии [Ян Ли].', 'ru', 'министр иностранных дел Норвегии'],
    ['Португальский парламентарий [Ян Ли] уехал.', 'ru', 'Португальский парламентарий'],
    ['Приїхав мер Києва [Ян Лі].', 'uk', 'мер Києва'],
  ])('%s', (text, lang, role) => {
    expect(roleOf(text, lang)).toBe(role);
  });
});

describe('after the name', () => {
  test.each([
    ['[Tora Moe], a retired teacher, listened.', 'retired teacher'],
    ['[Tora Moe], 55, the owner of a ferry in Fenwick, listened.', 'owner of a ferry in Fenwick'],
    ['[Jan Lie], Bank of the Fjords managing director, listened.', 'Bank of the Fjords managing director'],
    ['[Jan Lie], who is the mayor of Fenwick, listened.', 'mayor of Fenwick'],
    ['[Jan Lie] is a lawyer.', 'lawyer'],
    ['[Jan Lie], former ambassador to the U.K. and the EU, listened.', 'former ambassador to the U.K. and the EU'],
    [
      '[Jan Lie], mayor of the western town of Fenwick who’s spent years at sea, listened.',
      'mayor of the western town of Fenwick',
    ],
    ['Rear Admiral [Jan Lie], the fleet’s chief spokesman, said so.', 'fleet’s chief spokesman'],
  ])('%s', (text, role) => {
    expect(roleOf(text)).toBe(role);
  });

  test.each([
    ['[Jan Lie], nouveau président du port, est venu.', 'fr', 'nouveau président du port'],
    ['[Jan Lie], Leiter der Werft, kam.', 'de', 'Leiter der Werft'],
    ['[Ян Ли], глава порта, приехал.', 'ru', 'глава порта'],
  ])('%s', (text, lang, role) => {
    expect(roleOf(text, lang)).toBe(role);
  });
});

describe('without spaces', () => {
  test.each([
    ['前日、[山田太郎]首相は訪米した。', 'ja', '首相'],
    ['[山田太郎]元首相が会見した。', 'ja', '元首相'],
    ['[山田太郎]さんが来た。', 'ja', undefined],
    ['[김민수] 대통령은 말했다.', 'ko', '대통령'],
    ['[김민수] 전 장관이 밝혔다.', 'ko', '전 장관'],
    ['在会上，外交部发言人[王小明]表示', 'zh', '外交部发言人'],
    ['据总统[王小明]', 'zh', '总统'],
    ['我和[王小明]去了。', 'zh', undefined],
  ])('%s', (text, lang, role) => {
    expect(roleOf(text, lang)).toBe(role);
  });
});

describe('is no role', () => {
  test.each([
    ['who stands next in a list', 'With [Ola Berg], harbour master {Jan Lie}, and others.'],
    ['what somebody did', '[Ola Berg], both before the vote of the president and after it, spoke.'],
    ['whose the name is', 'The father of [Ola Berg] spoke.'],
    ['what another is', '[Ola Berg], said the mayor, was late.'],
    ['a word with another sense', 'It was a major [Rothko] show.'],
    ['what somebody is called in a quotation', '"[Ola Berg] is a murderer," said the mayor.'],
    ['a form of address', 'Sir [Ola Berg] spoke.'],
  ])('%s', (_, text) => {
    expect(roleOf(text)).toBeUndefined();
  });

  test.each([
    ['[Ян Ли] и помощник президента {Ола Берг} уехали.', 'ru'],
    ['[Ян Ли], и помощник президента {Ола Берг} уехали.', 'ru'],
    ['Il ministro ha visto [Jan Lie].', 'it'],
    ['Президент поздравил [Яна Ли].', 'ru'],
    ['Der Vater des Briten [Jan Lie] kam.', 'de'],
  ])('%s', (text, lang) => {
    expect(roleOf(text, lang)).toBeUndefined();
  });
});

test('what says more comes before a rank, a base form before another case, two words before one of them', () => {
  expect(roleOf('Встретились с президентом Норвегии [Олой Бергом]. Президент Норвегии [Ола Берг] рад.', 'ru')).toBe(
    'Президент Норвегии',
  );
  expect(roleOf('The leader, [Ola Berg], came. Norwegian leader [Ola Berg] left.')).toBe('Norwegian leader');
});

test.each([
  ['По словам представительницы железных дорог [Тури Му], поезд придёт.', 'ru', 'представительница железных дорог'],
  ['Он встретился с премьер-министром Норвегии [Олой Бергом].', 'ru', 'премьер-министр Норвегии'],
  ['За словами речниці порту [Тури Му], поїзд прийде.', 'uk', 'речниця порту'],
  ['Rozmawiał z prezesem banku [Janem Lie].', 'pl', 'prezes banku'],
  ['Das Haus des Milliardärs [Jan Lie] steht leer.', 'de', 'Milliardär'],
])('the calling stands in its base form: %s', (text, lang, role) => {
  expect(roleOf(text, lang)).toBe(role);
});

test('stays out of what another owns', () => {
  expect(roleOf('Damals wurde {Bergs} Berater [Jan Lie] gefragt.', 'de')).toBe('Berater');
});
