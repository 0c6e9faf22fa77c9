// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Summary } from '../../src/core/types.ts';
import { articleBody } from '../../src/ui/article-body.ts';
import { BlockRanges } from '../../src/ui/block-range.ts';
import { NamesIndex } from '../../src/ui/names-index.ts';
import { mentionsOf, readingOf } from './reading-fixture.ts';

vi.mock('../../src/browser/i18n.ts', async () => (await import('./locale-messages.ts')).i18nIn('en'));

const highlights = new Map<string, Range[]>();

/** jsdom has neither the highlight API nor layout. */
class FakeHighlight {
  readonly ranges: Range[];
  priority = 0;
  constructor(...ranges: Range[]) {
    this.ranges = ranges;
  }
}
vi.stubGlobal('Highlight', FakeHighlight);
vi.stubGlobal('CSS', {
  highlights: {
    set: (name: string, highlight: FakeHighlight) => highlights.set(name, highlight.ranges),
    delete: (name: string) => highlights.delete(name),
  },
});
vi.stubGlobal('matchMedia', () => ({ matches: true }));
vi.stubGlobal('scrollBy', () => undefined);
Range.prototype.getBoundingClientRect = () => new DOMRect(0, 100, 50, 20);

const reading = readingOf([
  { text: 'Volodymyr Zelensky spoke in Kyiv. Zelensky left.' },
  { text: 'Later Zelensky wrote to Ukraine.' },
]);
const { blocks } = reading.article;
const summary: Summary = {
  people: [
    {
      name: 'Volodymyr Zelensky',
      forms: ['Volodymyr Zelensky', 'Zelensky'],
      mentions: mentionsOf('(Volodymyr )?Zelensky', blocks),
      role: 'President',
      weight: 1,
      doubtful: false,
    },
  ],
  countries: [
    {
      code: 'UA',
      forms: ['Ukraine'],
      mentions: mentionsOf('Ukraine', blocks),
      seats: mentionsOf('Kyiv', blocks),
      seatForms: ['Kyiv'],
      weight: 1,
    },
  ],
  implied: [],
  peopleSupported: true,
  countriesRead: 'fully',
};

let text: HTMLElement;
let index: NamesIndex;
const chips = (): HTMLButtonElement[] => [...index.element.querySelectorAll<HTMLButtonElement>('.chip')];

beforeEach(() => {
  const body = articleBody(reading, true, () => undefined);
  text = body.element;
  index = new NamesIndex(summary, {
    blocks,
    lang: 'en',
    ranges: new BlockRanges(body.blocks),
    showInPage: null,
    drawMap: undefined,
  });
  document.body.replaceChildren(text, index.element);
  highlights.clear();
});

describe('a name that is chosen', () => {
  test('marks every mention and changes nothing', () => {
    const before = text.innerHTML;
    chips()[0]?.click();
    expect(highlights.get('mention')?.map(String)).toEqual(['Volodymyr Zelensky', 'Zelensky', 'Zelensky']);
    expect(highlights.get('current-mention')?.map(String)).toEqual(['Volodymyr Zelensky']);
    expect(text.innerHTML).toBe(before);
  });

  test('unfolds to role, other forms, place and sentences', () => {
    chips()[0]?.click();
    const panel = index.element.querySelector('.entry-panel:not([hidden])');
    expect(panel?.textContent).toContain('President');
    expect(panel?.textContent).toContain('Also: Zelensky');
    expect(panel?.querySelector('.walk-place')?.textContent).toBe('1 of 3');
    const sentences = [...(panel?.querySelectorAll('.sentence') ?? [])].map((sentence) => sentence.textContent);
    expect(sentences).toEqual([
      'Volodymyr Zelensky spoke in Kyiv.',
      'Zelensky left.',
      'Later Zelensky wrote to Ukraine.',
    ]);
  });

  test('is walked both ways, round the end', () => {
    chips()[0]?.click();
    index.step(-1);
    expect(index.element.querySelector('.walk-place')?.textContent).toBe('3 of 3');
    index.step(1);
    expect(index.element.querySelector('.walk-place')?.textContent).toBe('1 of 3');
  });

  test('is gone to by its sentence', () => {
    chips()[0]?.click();
    index.element.querySelectorAll<HTMLButtonElement>('.sentence')[2]?.click();
    expect(index.element.querySelector('.walk-place')?.textContent).toBe('3 of 3');
  });

  test('is let go of, with the focus where it was', () => {
    chips()[0]?.click();
    expect(index.release()).toBe(true);
    expect(highlights.size).toBe(0);
    expect(document.activeElement).toBe(chips()[0]);
    expect(chips()[0]?.getAttribute('aria-expanded')).toBe('false');
    expect(index.release()).toBe(false);
  });

  test('gives way to another', () => {
    chips()[0]?.click();
    chips()[1]?.click();
    expect(chips().map((chip) => chip.getAttribute('aria-expanded'))).toEqual(['false', 'true']);
    expect(highlights.get('mention')?.map(String)).toEqual(['Kyiv', 'Ukraine']);
  });
});

test('counts are for the eye as numbers and for the ear as words', () => {
  expect(chips().map((chip) => chip.querySelector('.chip-count')?.textContent)).toEqual(['3', '1']);
  expect(chips().map((chip) => chip.querySelector(':scope > .unseen')?.textContent)).toEqual([
    ', named 3 times',
    ', named once',
  ]);
});

test('the role stands under the name', () => {
  expect(chips().map((chip) => chip.querySelector('.chip-words')?.textContent)).toEqual([
    'Volodymyr Zelensky, President',
    'Ukraine',
  ]);
});

test('of very many names, the first dozen and a way to the rest', () => {
  const [one] = summary.people;
  const people = Array.from({ length: 60 }, (_, at) => ({ ...one!, name: `Name ${at}` }));
  const many = new NamesIndex(
    { ...summary, people },
    { blocks, lang: undefined, ranges: new BlockRanges(new Map()), showInPage: null, drawMap: undefined },
  );
  const shown = (): number => many.element.querySelectorAll('.entry:not([hidden])').length;
  expect(shown()).toBe(13);
  many.element.querySelector<HTMLButtonElement>('.names-group > .quiet-button')?.click();
  expect(shown()).toBe(61);
});
