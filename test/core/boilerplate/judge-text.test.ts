import { describe, expect, test } from 'vitest';
import { judgeText } from '../../../src/core/boilerplate/judge-text.ts';

describe('lone blocks that are not the article', () => {
  test.each([
    ['Support independent journalism. Donate to the Herald today, from $5 a month.', 'donation-appeal'],
    ['Sign up for our daily newsletter and never miss a story.', 'newsletter-signup'],
    ['Subscribe now for unlimited access to all articles. Cancel anytime.', 'membership-or-subscribe'],
    ['Follow us on Facebook and Instagram', 'app-or-social-follow'],
    ['Lesen Sie auch: Wie der Hafen versandet', 'related-links'],
    ['Підпишіться на нашу розсилку', 'newsletter-signup'],
    ['All rights reserved. © 2023 Herald Media', 'rights-or-agency-line'],
  ])('%s', (text, category) => {
    expect(judgeText({ text, publisher: 'herald.example' })).toMatchObject({ boilerplate: true, category });
  });
});

describe('lone blocks that are', () => {
  test.each([
    'The bank raised its rate by a quarter of a point on Thursday, as most economists had expected.',
    'The charity said it had received 40,000 donations since the earthquake, most of them from abroad.',
    'He cancelled his subscription to the paper after 31 years, he told the court.',
    'Der Verein hat nach eigenen Angaben 3,1 Millionen Euro an Spenden eingenommen.',
    'Суд признал издание нежелательной организацией, сообщило агентство.',
  ])('%s', (text) => {
    const verdict = judgeText({ text });
    expect(verdict.boilerplate).toBe(false);
    expect(verdict.evidence).toEqual([]);
  });
});

test('neighbours decide what a neutral piece is', () => {
  const prev = 'Support the Herald with a donation. Every contribution helps us to stay independent.';
  const among = judgeText({ text: 'Maybe later', prev, next: 'Donate now' });
  const between = judgeText({
    text: 'Maybe later',
    prev: 'The vote had been planned for Monday, the speaker said.',
    next: 'Both parties want to meet again before the holidays, according to people who took part in the talks.',
  });
  expect(among.score).toBeGreaterThan(between.score + 0.2);
});

test('the publisher by its own name weighs, whatever the name', () => {
  const text = 'Without readers like you there would be no Gazette of Nowhere.';
  const own = judgeText({ text, publisher: 'Gazette of Nowhere' });
  expect(own.score).toBeGreaterThan(judgeText({ text, publisher: 'Another Paper' }).score);
});
