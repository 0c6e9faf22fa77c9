import { afterEach, describe, expect, test, vi } from 'vitest';
import { countryName, nameCountriesIn } from '../../src/ui/country-name.ts';
import { locales } from './locale-messages.ts';

vi.mock('../../src/browser/i18n.ts', async () => (await import('./locale-messages.ts')).i18nIn('en'));

afterEach(() => {
  nameCountriesIn(undefined);
});

describe('countries are named as newspapers name them', () => {
  test.each([
    ['en', 'DR Congo, Republic of the Congo, Myanmar, Hong Kong, United States, Ukraine'],
    ['ru', 'ДР Конго, Республика Конго, Мьянма, Гонконг, США, Украина'],
    ['uk', 'ДР Конго, Республіка Конго, М’янма, Гонконг, США, Україна'],
    ['de', 'DR Kongo, Republik Kongo, Myanmar, Hongkong, USA, Ukraine'],
    ['fr', 'RD Congo, Congo-Brazzaville, Birmanie, Hong Kong, États-Unis, Ukraine'],
    ['es', 'RD Congo, República del Congo, Myanmar, Hong Kong, Estados Unidos, Ucrania'],
  ])('%s', (language, names) => {
    nameCountriesIn(language);
    expect(['CD', 'CG', 'MM', 'HK', 'US', 'UA'].map(countryName).join(', ')).toBe(names);
  });

  test('in other languages as the browser has it', () => {
    nameCountriesIn('pt-BR');
    expect(['HK', 'US', 'UA'].map(countryName)).toEqual(['Hong Kong', 'Estados Unidos', 'Ucrânia']);
  });

  test('in the reader’s language when no other was chosen, and the code where there is no name', () => {
    expect(['MO', 'PS', 'ZZZ'].map(countryName)).toEqual(['Macao', 'Palestine', 'ZZZ']);
  });

  test.each(locales())('no name in %s is a form for lists', (locale) => {
    nameCountriesIn(locale);
    for (const code of ['CD', 'CG', 'CI', 'HK', 'MM', 'MO', 'PS', 'US'])
      expect(countryName(code)).not.toMatch(/[()]| [-–] /);
  });
});
