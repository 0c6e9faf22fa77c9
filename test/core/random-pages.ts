import fc from 'fast-check';
import { listFixtures } from '../list-fixtures.ts';

const lineTags = ['p', 'p', 'p', 'h2', 'li', 'blockquote', 'td', 'pre', 'figcaption'];
const wrapperTags = [
  'div',
  'section',
  'article',
  'aside',
  'ul',
  'ol',
  'table',
  'tr',
  'figure',
  'form',
  'main',
  'header',
];
const inlineTags = ['a', 'b', 'em', 'span', 'font', 'x-thing', 'time', 'q', 'button'];
const names = [
  'content',
  'article-body',
  'promo',
  'newsletter',
  'comment',
  'ad',
  'caption',
  'related',
  'support-box',
  '',
];
const sentences = [
  'The council voted on Tuesday to close the harbour of Riga for two weeks after the storm had passed.',
  'Minister Ilze Ozola said that Latvia would ask Ghana for help, and that nobody had been hurt.',
  'Support our independent journalism with a donation today.',
  'Sign up for our newsletter and get the best stories every morning.',
  'Read more',
  '© 2024 The Harbour Ledger. All rights reserved.',
  'Москва заявила, что переговоры начнутся в среду в Женеве.',
  '港口因风暴关闭两周。',
  'x',
  '\u00a0\u200b \u202e!',
];

const word = fc.oneof(
  { arbitrary: fc.constantFrom(...sentences), weight: 8 },
  fc.string({ unit: 'binary', maxLength: 30 }),
);
/** A line of several words, in any script, some of them names. */
export const randomText: fc.Arbitrary<string> = fc.array(word, { maxLength: 4 }).map((all) => all.join(' '));

const text = word.map((value) => value.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;')));
const attributes = fc
  .record({
    class: fc.constantFrom(...names),
    id: fc.constantFrom(...names),
    href: fc.constantFrom('', 'https://news.example/a', 'javascript:x', '#'),
    hidden: fc.constantFrom(false, false, false, true),
  })
  .map((all) =>
    Object.entries(all)
      .flatMap(([name, value]) =>
        value === '' || value === false ? [] : [value === true ? name : `${name}="${value}"`],
      )
      .join(' '),
  );
const element = (tags: string[], inside: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...tags), attributes, inside)
    .map(([tag, given, inner]) => `<${tag} ${given}>${inner}</${tag}>`);

const { part } = fc.letrec<{ part: string; inline: string; line: string }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 4 },
    text,
    text,
    element(inlineTags, tie('inline')),
    fc.constantFrom('<br>', '<br><br>', '<img src="/p.jpg" width="640" height="360">'),
  ),
  line: element(
    lineTags,
    fc.array(tie('inline'), { minLength: 1, maxLength: 3 }).map((all) => all.join(' ')),
  ),
  part: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    tie('line'),
    tie('line'),
    element(
      wrapperTags,
      fc.array(tie('part'), { maxLength: 6 }).map((all) => all.join('\n')),
    ),
    tie('inline'),
  ),
}));

/** A page of anything, in which there may be an article. */
export const randomPage: fc.Arbitrary<string> = fc
  .array(part, { minLength: 1, maxLength: 14 })
  .map((parts) => `<title>A page</title><body>${parts.join('\n')}`);

/** A page of ours out of which pieces of markup were cut, doubled, or put elsewhere. */
export const mutatedPage: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...listFixtures().map(({ html }) => html)),
    fc.array(
      fc.tuple(
        fc.constantFrom('cut', 'double', 'move'),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(600),
        fc.double({ min: 0, max: 1, noNaN: true }),
      ),
      {
        minLength: 1,
        maxLength: 6,
      },
    ),
  )
  .map(([html, changes]) =>
    changes.reduce((page, [kind, from, length, to]) => mutate(page, kind, from, length, to), html),
  );

function mutate(html: string, kind: string, from: number, length: number, to: number): string {
  const start = Math.floor(from * html.length);
  const piece = html.slice(start, start + length);
  if (kind === 'double') return html.slice(0, start) + piece + html.slice(start);
  const rest = html.slice(0, start) + html.slice(start + length);
  const place = Math.floor(to * rest.length);
  return kind === 'cut' ? rest : rest.slice(0, place) + piece + rest.slice(place);
}
