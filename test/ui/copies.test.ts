import type { ElementContent } from 'hast';
import { describe, expect, test, vi } from 'vitest';
import type { Summary } from '../../src/core/types.ts';
import { copyOfReading } from '../../src/ui/copy-of-reading.ts';
import { fileName } from '../../src/ui/take-away.ts';
import { toJsonCopy } from '../../src/ui/to-json-copy.ts';
import { toMarkdownCopy } from '../../src/ui/to-markdown-copy.ts';
import { toNamesTable } from '../../src/ui/to-names-table.ts';
import { toPlainCopy } from '../../src/ui/to-plain-copy.ts';
import { mentionsOf, readingOf } from './reading-fixture.ts';

vi.mock('../../src/browser/i18n.ts', async () => (await import('./locale-messages.ts')).i18nIn('en'));

const reading = readingOf([
  { text: 'Jane Roe came to Latvia, "by train", she said.' },
  { text: 'Please give two euros.', category: 'donation-appeal' },
  { text: 'Roe left.' },
]);
const { blocks } = reading.article;
const summary: Summary = {
  people: [
    {
      name: 'Jane Roe',
      forms: ['Jane Roe', 'Roe'],
      mentions: mentionsOf('(Jane )?Roe', blocks),
      weight: 1,
      doubtful: false,
    },
  ],
  countries: [
    { code: 'LV', forms: ['Latvia'], mentions: mentionsOf('Latvia', blocks), seats: [], seatForms: [], weight: 1 },
  ],
  implied: [],
  peopleSupported: true,
  countriesRead: 'fully',
};
const copy = copyOfReading(reading, summary, '2026-03-03T10:00:00Z');

describe('every form names its source, the names, and what was left out', () => {
  test('plain text', () => {
    expect(toPlainCopy(copy)).toBe(
      [
        'Ministers meet in Riga',
        'Ilze Ozola, Jon Ek',
        'The Harbour Ledger',
        'Published Mar 2, 2026',
        'https://news.example/riga',
        'Read Mar 3, 2026',
        '',
        'Jane Roe came to Latvia, "by train", she said.',
        '',
        'Roe left.',
        '',
        'People: Jane Roe (2)',
        '',
        'Countries: Latvia (1)',
        '',
        '1 block left out: donation appeal',
        '',
      ].join('\n'),
    );
  });

  test('Markdown', () => {
    const text = toMarkdownCopy(copy);
    expect(text).toMatch(/^# Ministers meet in Riga\n/);
    expect(text).toContain('https://news.example/riga');
    expect(text).toContain('Roe left.');
    expect(text).toContain('## People\n\n- Jane Roe (2)');
    expect(text).toContain('_1 block left out: donation appeal_');
    expect(text).not.toContain('two euros');
  });

  test('JSON, offsets and all', () => {
    const data = JSON.parse(toJsonCopy(copy)) as {
      url: string;
      blocks: { index: number; text: string }[];
      people: Summary['people'];
      leftOut: { category: string; text: string }[];
    };
    expect(data.url).toBe('https://news.example/riga');
    expect(data.leftOut).toEqual([
      { index: 1, category: 'donation-appeal', reasons: ['asks-for-money'], text: 'Please give two euros.' },
    ]);
    const said = data.people[0]?.mentions.map(({ block, start, end }) =>
      data.blocks.find(({ index }) => index === block)?.text.slice(start, end),
    );
    expect(said).toEqual(['Jane Roe', 'Roe']);
  });

  test('names as CSV', () => {
    const [, person, country] = toNamesTable(copy).split('\r\n');
    expect(person).toBe(
      'person,Jane Roe,,2,,Jane Roe; Roe,Ministers meet in Riga,Ilze Ozola; Jon Ek,2026-03-02,https://news.example/riga,2026-03-03T10:00:00Z,1',
    );
    expect(country).toMatch(/^country,Latvia,LV,1,/);
  });
});

test('what was put back is in the copy, and no longer left out', () => {
  const again = { ...reading, putBack: new Set([1]) };
  const text = toPlainCopy(copyOfReading(again, undefined, '2026-03-03'));
  expect(text).toContain('Please give two euros.');
  expect(text).not.toContain('left out');
});

describe('hostile words stay words', () => {
  const hostile = readingOf([{ text: '<script>alert(1)</script> [x](javascript:alert(1))' }]);
  hostile.article.metadata.title = '# <img src=x onerror=alert(1)>\n---';
  hostile.article.metadata.authors = ['=HYPERLINK("https://bad.example")', '@SUM(1)'];
  const named: Summary = {
    ...summary,
    people: [{ name: '=1+1', forms: ['a,b', '"c"'], mentions: [], role: '@x', weight: 1, doubtful: false }],
  };

  test('in Markdown no markup of the page’s', () => {
    const text = toMarkdownCopy(copyOfReading(hostile, undefined, '2026-03-03'));
    expect(text).not.toMatch(/(^|[^\\])<(script|img)/);
    expect(text).not.toContain('[x](');
    expect(text.split('\n').filter((line) => line === '---')).toEqual([]);
  });

  test('in a table no formula, and every cell in its column', () => {
    const [header, row] = toNamesTable(copyOfReading(hostile, named, '2026-03-03')).split('\r\n');
    expect(row).toMatch(/^person,'=1\+1,,0,'@x,"a,b; ""c""",/);
    expect(row).toContain(`"'=HYPERLINK(""https://bad.example""); @SUM(1)"`);
    expect(header?.split(',')).toHaveLength(12);
  });

  test('links keep only web addresses in Markdown', () => {
    const link: ElementContent = {
      type: 'element',
      tagName: 'a',
      properties: { href: 'https://a.example/' },
      children: [{ type: 'text', value: 'there' }],
    };
    const linked = readingOf([{ text: 'there' }]);
    linked.article.tree.children = [
      { type: 'element', tagName: 'p', properties: {}, children: [link], data: { block: 0 } },
    ];
    expect(toMarkdownCopy(copyOfReading(linked, undefined, '2026-03-03'))).toContain('[there](https://a.example/)');
  });
});

test.each([
  ['Ministers meet: "Riga/2026"', 'Ministers-meet-Riga-2026'],
  ['../../etc/passwd', 'etc-passwd'],
  ['Грузия и Армения', 'Грузия-и-Армения'],
  ['…', 'article'],
])('a file name from %j', (title, name) => {
  expect(fileName(title)).toBe(name);
});
