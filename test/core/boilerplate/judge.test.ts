import { describe, expect, test } from 'vitest';
import type { BlockShape } from '../../../src/core/types.ts';
import { judge } from '../../../src/core/boilerplate/judge.ts';
import { type Draft, ferryStory, inBox, makeArticle } from './make-article.ts';

const appeal = [
  'Dear readers of the Mill Town Herald,',
  'A minister has taken us to court for the third time this year, and the legal bills are more than we can carry alone.',
  'Please support our independent journalism with a donation. You can give once or every month, from $3.',
  'Your contribution, whatever its size, keeps the Mill Town Herald free for everyone. Thank you!',
  'Donate now',
  'Remind me another time',
];

function removedFrom(drafts: readonly Draft[], site?: string, lang?: string): number[] {
  const { verdicts } = judge(makeArticle(drafts, site, lang));
  return verdicts.filter((verdict) => verdict.boilerplate).map((verdict) => verdict.block);
}

function range(start: number, count: number): number[] {
  return Array.from({ length: count }, (_, at) => start + at);
}

describe('appeals inside an article', () => {
  test('at the end: all of it goes, the story stays', () => {
    expect(removedFrom([...ferryStory, ...inBox(appeal, 1)])).toEqual(range(ferryStory.length, appeal.length));
  });

  test('in the middle', () => {
    const drafts = [...ferryStory.slice(0, 4), ...inBox(appeal, 1, ['support', 'box']), ...ferryStory.slice(4)];
    expect(removedFrom(drafts)).toEqual(range(4, appeal.length));
  });

  test('several of different kinds', () => {
    const newsletter: Draft = {
      text: 'Sign up for our free newsletter and get the news in your inbox every morning.',
      shape: { box: 1, fields: 1, wrappers: ['newsletter', 'signup'] },
    };
    const related: Draft = {
      text: 'Read more: Why the old ferry sank',
      shape: { links: 1, linkChars: 33, linkWords: ['news', 'ferry'] },
    };
    const drafts = [...ferryStory.slice(0, 3), newsletter, ...ferryStory.slice(3, 6), related, ...ferryStory.slice(6)];
    expect(removedFrom(drafts)).toEqual([3, 7]);
  });

  test.each([
    ['de', 'Hallenser Bote', ['Unterstützen Sie unabhängigen Journalismus: Spenden Sie jetzt für den Hallenser Bote!']],
    [
      'fr',
      'Écho des Îles',
      ['Faites un don à Écho des Îles : soutenez notre rédaction indépendante à partir de 2 € par mois.'],
    ],
    ['es', 'Eco de la Isla', ['Apoya a Eco de la Isla: haz una donación y ayúdanos a seguir informando.']],
    ['it', 'Eco delle Isole', ['Sostieni Eco delle Isole con una donazione: aiutaci a restare indipendenti.']],
    ['pt', 'Eco da Ilha', ['Apoie o Eco da Ilha: faça uma doação e ajude-nos a continuar.']],
    ['pl', 'Echo Wyspy', ['Wesprzyj Echo Wyspy: wpłać darowiznę i pomóż nam działać dalej.']],
    ['ru', 'Эхо острова', ['Поддержите «Эхо острова»: оформите ежемесячное пожертвование, нам нужна ваша помощь.']],
    ['uk', 'Відлуння острова', ['Підтримайте «Відлуння острова»: зробіть внесок, нам потрібна ваша допомога.']],
  ])('in %s', (lang, site, texts) => {
    const removed = removedFrom([...ferryStory, ...inBox(texts, 1, ['support', 'box'])], site, lang);
    expect(removed).toEqual([ferryStory.length]);
  });
});

describe('articles about what appeals are about', () => {
  test.each([
    [
      'an undesirable organisation',
      [
        'The prosecutor general on Friday declared the weekly an undesirable organisation, which makes it a crime to work for it.',
        'Its editor, who lives in Riga, called the decision an attempt to frighten readers and donors.',
        'Anyone who sends the magazine money now risks four years in prison, human rights lawyers said.',
        'The outlet had asked subscribers at home to cancel their payments weeks before the ruling.',
        '"We will go on writing," the editor said in a video message. "We owe it to those who stayed."',
        'The ministry did not answer questions about the case.',
      ],
    ],
    [
      'a fundraiser',
      [
        'A fundraiser for the victims of the dam collapse has brought in 4.2 million dollars in three days.',
        'More than 60,000 people gave, most of them less than fifty dollars, the organisers said.',
        '"Every donation helps a family rebuild," said Ruth Amsel, who runs the campaign from her garage.',
        'Donations will be taken until the end of the month and go to the county, which will hand out the money.',
        'The governor gave a month of her salary and asked companies to do the same.',
        'People who wish to help can bring tools and dry clothes to the school in Mill Street.',
      ],
    ],
    [
      'a newsletter',
      [
        'The newsletter that made two sisters rich began as an email to their aunts.',
        'It now has 900,000 subscribers, one in ten of whom pays eight dollars a month.',
        'Advertisers like it because people open it: nearly half of all copies are read before nine in the morning.',
        'The sisters write it in turns and have missed one day in seven years.',
        'Last week they turned down an offer from a publisher that wanted to add it to its app.',
        'Signing up is free, leaving takes one click, and few do.',
      ],
    ],
  ])('%s: nothing is taken', (_, texts) => {
    expect(removedFrom(texts)).toEqual([]);
  });

  test.each([
    'Correction: An earlier version of this article gave the wrong length of the ferry. It is 61 metres, not 91.',
    "Editor's note: This story describes an accident in which children were hurt.",
    'If you are affected by what you have read, you can call the Samaritans free of charge on 116 123.',
    'In lieu of flowers, the family asks for donations to the lifeboat station.',
    'Police ask anyone who saw the lorry to call 555 0199.',
  ])('stays in its place: %s', (text) => {
    expect(removedFrom([...ferryStory, text])).toEqual([]);
  });
});

test('a link that is labelled as a pointer goes, words with such a label stay', () => {
  const text = 'Read more: what the engineers said in the spring about the hull';
  const among = (shape: Partial<BlockShape>): number[] =>
    removedFrom([...ferryStory.slice(0, 4), { text, kind: 'heading', shape }, ...ferryStory.slice(4)]);
  expect(among({ links: 1, linkChars: 52, linkWords: ['hull'] })).toEqual([4]);
  expect(among({})).toEqual([]);
});

describe('what the verdict says', () => {
  test('category, score and evidence of an appeal', () => {
    const { verdicts } = judge(makeArticle([...ferryStory, ...inBox(appeal, 1, ['support', 'box'])]));
    const verdict = verdicts[ferryStory.length + 2]!;
    expect(verdict).toMatchObject({ boilerplate: true, category: 'donation-appeal' });
    expect(verdict.score).toBeGreaterThan(0.5);
    expect(verdict.evidence[0]).toBe('asks-for-money');
    expect(verdict.evidence).toContain('speaks-to-reader');
  });

  test('a block of the article has no category and no evidence', () => {
    const [verdict] = judge(makeArticle(ferryStory)).verdicts;
    expect(verdict).toMatchObject({ block: 0, boilerplate: false, evidence: [] });
    expect(verdict?.category).toBeUndefined();
    expect(verdict?.score).toBeLessThan(0.2);
  });

  test('one verdict a block, captions among them, in order, the same each time', () => {
    const article = makeArticle([{ text: 'Photo: N. Quill', kind: 'caption' }, ...ferryStory, ...appeal]);
    const judgement = judge(article);
    expect(judgement.verdicts.map((verdict) => verdict.block)).toEqual(article.blocks.map((block) => block.index));
    expect(judgement.verdicts[0]?.boilerplate).toBe(false);
    expect(judge(article)).toEqual(judgement);
  });

  test('no blocks, no verdicts', () => {
    expect(judge(makeArticle([]))).toEqual({ verdicts: [] });
  });
});

test('a page that is nothing but appeals is left alone, and it is told', () => {
  const { verdicts, cancelled } = judge(makeArticle([...appeal.slice(2), ...appeal.slice(2), ...appeal.slice(2)]));
  expect(verdicts.some((verdict) => verdict.boilerplate)).toBe(false);
  expect(cancelled?.share).toBeGreaterThan(0.5);
  expect(cancelled?.blocks.length).toBeGreaterThan(4);
});

test('a hundred blocks take milliseconds', () => {
  const article = makeArticle(Array.from({ length: 12 }, () => ferryStory).flat());
  judge(article);
  const started = performance.now();
  judge(article);
  // Generous: the machines that run this are shared.
  expect(performance.now() - started).toBeLessThan(500);
});
