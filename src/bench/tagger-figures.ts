import { join } from 'node:path';
import { cleanText } from '../cli/clean-text.ts';
import type { Namer } from '../cli/load-namer.ts';
import type { Tagger } from '../core/names/tagger/decode-tagger.ts';
import { HELD_OUT } from '../training/people/held-out.ts';
import { f1, scoreFolder } from '../training/people/score-tagger.ts';
import { compromisePeople } from './compromise-people.ts';
import { numberAt } from './corpus-figures.ts';
import type { Figure } from './figure.ts';
import type { BenchOptions } from './options.ts';
import { readCorpus, type Item } from './read-corpus.ts';
import { runScorer } from './run-scorer.ts';
import { winkPeople } from './wink-people.ts';

interface NewsItem extends Item {
  outlet: string;
}

/** The tagger on sets that it is never trained on, by language; distinct forms of the people in news of some outlets. */
export async function taggerFigures(options: BenchOptions, tagger: Tagger, name: Namer): Promise<Figure[]> {
  const tallies = scoreFolder(tagger, join(options.shared, 'names/measure'));
  const figures = [...tallies].map(([set, tally]): Figure => ({
    section: 'names, sets for taggers: people F1',
    measure: set.replace('.test', ''),
    unit: 'percent',
    values: { fairCopy: f1(tally) },
    seen: 'development',
  }));
  return [...figures, await formFigure(options, name)];
}

/** The outlets of `HELD_OUT` are among what people.bin learned from; `--weights` of a training without them says more. */
async function formFigure({ shared, weights, does }: BenchOptions, name: Namer): Promise<Figure> {
  const news = (await readCorpus(shared, 'names/train/news-en.jsonl')) as NewsItem[];
  const gold = news.filter(({ outlet }) => HELD_OUT.has(outlet));
  const score = async (find: (text: string) => object): Promise<number> => {
    const found = gold.map(({ id, text = '' }) => ({ id, ...find(text) }));
    return numberAt(await runScorer({ shared, tool: 'score-mentions', gold, found }), ['all', 'f1']);
  };
  const fairCopy = await score((text) => cleanText({ does: 'text', text, lang: 'en' }, name));
  const peers = does === 'print' && {
    compromise: await score((text) => ({ people: compromisePeople(text) })),
    wink: await score((text) => ({ people: winkPeople(text) })),
  };
  return {
    section: 'names, news of seven outlets',
    measure: 'distinct forms of people F1',
    unit: 'percent',
    values: { fairCopy, ...peers },
    seen: weights ? 'development' : 'trained on',
  };
}
