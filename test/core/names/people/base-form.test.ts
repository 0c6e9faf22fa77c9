import { expect, test } from 'vitest';
import { toBaseForm } from '../../../../src/core/names/people/base-form.ts';

test.each([
  ['ru', 'Владимира Мединского', 'Владимир Мединский'],
  ['ru', 'Сергею Лаврову', 'Сергей Лавров'],
  ['ru', 'Игорем Сечиным', 'Игорь Сечин'],
  ['ru', 'Дмитрия Козака', 'Дмитрий Козак'],
  ['uk', 'Юрія Мельниченка', 'Юрій Мельниченко'],
  ['uk', 'Леоніда Яровського', 'Леонід Яровський'],
  ['uk', 'Павлом Гриценком', 'Павло Гриценко'],
  ['pl', 'Donalda Trumpa', 'Donald Trump'],
  ['pl', 'Markiem Nowickim', 'Marek Nowicki'],
  ['pl', 'Antoniego Lewickiego', 'Antoni Lewicki'],
])('%s: %s', (lang, inflected, base) => {
  expect(toBaseForm(inflected, lang)).toBe(base);
});

test.each([
  ['ru', 'Владимир Путин'],
  ['ru', 'Ольга Петрова'],
  ['ru', 'Александра Петрова'],
  ['ru', 'Хуана Суареса'],
  ['uk', 'Оксана Коваленко'],
  ['pl', 'Anna Nowak'],
  ['pl', 'Marka Nowaka'],
  ['pl', 'Andrzeja Dudę'],
  ['uk', 'Павлом Ковалем'],
  ['en', 'Donalda Tuska'],
])('%s: %s stays as it is', (lang, name) => {
  expect(toBaseForm(name, lang)).toBe(name);
});
