import { expect, test } from 'vitest';
import { readLone } from '../../../src/core/boilerplate/first-pass.ts';
import type { JudgedRun } from '../../../src/training/judge/cross-validate.ts';
import type { LabelledBlock } from '../../../src/training/judge/example.ts';
import { plainShape } from '../../../src/training/judge/plain-shape.ts';
import { toPredictions } from '../../../src/training/judge/to-predictions.ts';

const block = (id: string, text: string, measure: LabelledBlock['measure']): LabelledBlock => {
  return { read: readLone(text, new Set()), text, weight: 1, measure, id };
};

const run = { publisher: 'harbour.example', lang: 'en' };

test('a page is a line of its own set, with the text that stays and without captions', () => {
  const texts = ['The harbour opened on Monday.', 'Donate now to keep us going.', 'Picture of a harbour.'];
  const kinds = ['paragraph', 'paragraph', 'caption'] as const;
  const metadata = { title: '', authors: [], published: '', updated: '', siteName: '', lang: 'en', dir: '' as const };
  const page: JudgedRun = {
    run: {
      ...run,
      source: 'page',
      blocks: texts.map((text) => block('news p1', text, '')),
      page: {
        corpus: 'news',
        line: { id: 'p1', url: '', file: '' },
        metadata: { ...metadata, url: '', description: '' },
        blocks: texts.map((text, index) => ({ index, kind: kinds[index]!, text, shape: plainShape, sources: [] })),
      },
    },
    logits: [-4, 3, -4],
    decision: { removed: new Set([1]) },
  };
  expect(toPredictions([page], 0.2)).toEqual(new Map([['news', [{ id: 'p1', text: texts[0] }]]]));
});

test('of a lone text the labelled block is told, over the border for lone texts, and not its neighbours', () => {
  const judged = (id: string, logit: number): JudgedRun => ({
    run: { ...run, source: 'lone', blocks: [block('', 'Thank you.', ''), block(id, 'Donate now.', 'boilerplate')] },
    logits: [4, logit],
  });
  expect(toPredictions([judged('over', 0.3), judged('under', 0.1)], 0.2)).toEqual(
    new Map([
      [
        'blocks',
        [
          { id: 'over', boilerplate: true },
          { id: 'under', boilerplate: false },
        ],
      ],
    ]),
  );
});
