import { expect, test } from 'vitest';
import { judgeAppeal } from '../../../src/core/boilerplate/judge-appeal.ts';

const judge = (text: string, hints: Partial<Parameters<typeof judgeAppeal>[1]> = {}) =>
  judgeAppeal(text.split(' | '), {
    publisher: 'The Harbour Ledger',
    hasField: false,
    hasEntry: false,
    isNamedForAsking: false,
    ...hints,
  });

test.each([
  [
    'newsletter-signup',
    'Get our morning letter | Sign up for our free newsletter and get the top stories in your inbox every day. | Sign up | No thanks',
  ],
  [
    'donation-appeal',
    'Our journalism depends on you | Support independent reporting with a monthly donation from £5. | Donate now | Later',
  ],
  [
    'membership-or-subscribe',
    'Unlimited access for €1 a month | Subscribe now and read all our stories. Cancel your subscription any time. | See offers',
  ],
  ['app-or-social-follow', 'Read better in our app: download it for free and follow the news on your phone. | Open'],
  [
    'newsletter-signup',
    'Unser Newsletter | Jeden Morgen das Wichtigste in Ihrem Postfach, per E-Mail und kostenlos. | Anmelden',
  ],
  [
    'donation-appeal',
    'Поддержите нас | Мы работаем благодаря читателям. Оформите ежемесячное пожертвование. | Поддержать | Закрыть',
  ],
])('an appeal for sure, %s: %s', (category, text) => {
  expect(judge(text)?.category).toBe(category);
  expect(judge(text)?.evidence.length).toBeGreaterThan(0);
});

test.each([
  'Breaking | The president has resigned after a night of protests in the capital, his office said. | Read more',
  'Severe weather warning | Flood warnings are in place for the coast. Move to higher ground at once. | Details',
  'You are in Germany | Would you like to see the German edition of this site? | Go there | Stay',
  'News | World | Business | Opinion | Sport | Culture | Weather | Subscribe | Log in',
  'Share | Facebook | Copy link | Print | Text size | Dark mode | Listen | Save',
  'Listen to this story | Four minutes and two seconds, read by a voice | Play',
  'Donate',
  'The fund for the victims of the flood has raised four million pounds in donations, its director said on Monday.',
])('not sure, and left alone: %s', (text) => {
  expect(judge(text)).toBeNull();
});

test('more than an appeal says is something else', () => {
  expect(
    judge(`Please donate to our newsroom today. ${'Support our independent journalism with a donation. '.repeat(30)}`),
  ).toBeNull();
});
