import { expect, test } from 'vitest';
import { nameSigns } from '../../../src/core/extract/name-signs.ts';

const signsOf = (...names: string[]) => nameSigns(new Map(names.map((name) => [name, []])));

test('words of a name are told apart however they are written', () => {
  for (const name of ['article-byline', 'ArticleByline', 'styles_byline__x1', 'post byline'])
    expect(signsOf(name).bylineNames).toBeGreaterThan(0);
  expect(signsOf('pricey carton').shopNames).toBe(0);
});

test('more names say it more, and what they do not speak of stays at nothing', () => {
  expect(signsOf('price', 'add cart', 'sku').shopNames).toBeGreaterThan(signsOf('price').shopNames);
  expect(signsOf('price')).toMatchObject({ bylineNames: 0, filterNames: 0, userNames: 0, relatedNames: 0 });
});
