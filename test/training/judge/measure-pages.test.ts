import { expect, test } from 'vitest';
import { readLone } from '../../../src/core/boilerplate/first-pass.ts';
import type { Category } from '../../../src/core/types.ts';
import type { JudgedRun } from '../../../src/training/judge/cross-validate.ts';
import type { LabelledBlock } from '../../../src/training/judge/example.ts';
import { judgePages, reportPages } from '../../../src/training/judge/measure-pages.ts';
import { plainShape } from '../../../src/training/judge/plain-shape.ts';

const prose = 'The council voted nine to four on Tuesday to close the ferry terminal until the spring.';

function block(text: string, category?: Category): LabelledBlock {
  const base = { read: readLone(text, new Set<string>()), text, weight: 1, measure: '' as const, id: 'labelled p1' };
  return category ? { ...base, boilerplate: true, category } : { ...base, boilerplate: false };
}

/** A page of nine paragraphs of prose and then `last`. */
function page(id: string, last: LabelledBlock, logits: { prose: number; last: number }): JudgedRun {
  const blocks = [...Array.from({ length: 9 }, () => block(prose)), last].map((each) => ({ ...each, id }));
  const metadata = { title: '', authors: [], published: '', updated: '', siteName: '', lang: 'en', dir: '' as const };
  return {
    run: {
      publisher: id,
      lang: 'en',
      source: 'page',
      blocks,
      page: {
        corpus: 'labelled',
        line: { id, url: '', file: '', must_keep: [], boilerplate: [] },
        metadata: { ...metadata, url: '', description: '' },
        blocks: blocks.map(({ text }, index) => ({ index, kind: 'paragraph', text, shape: plainShape, sources: [] })),
      },
    },
    logits: [...blocks.slice(1).map(() => logits.prose), logits.last],
    decision: { removed: new Set(logits.last > 0 ? [blocks.length - 1] : []) },
  };
}

test('by category, by language, and the worst page first with its reason', () => {
  const left = page('labelled left', block('Donate now to keep us going', 'donation-appeal'), {
    prose: -4,
    last: -1.5,
  });
  const gone = page('labelled gone', block('Sign up for our letter', 'newsletter-signup'), { prose: -4, last: 3 });
  const lost = page('labelled lost', block(prose), { prose: -4, last: 4 });
  const report = reportPages(judgePages([left, gone, lost], 0));
  expect(report).toMatch(/donation-appeal +boilerplate gone 0.0 % of 1/);
  expect(report).toMatch(/newsletter-signup +boilerplate gone 100.0 % of 1/);
  expect(report).toMatch(/en +boilerplate gone 50.0 % of 2 +article gone 3.6 % of 28/);
  expect(report.indexOf('labelled lost en: 1 lost')).toBeLessThan(report.indexOf('labelled left en: 0 lost, 1 left'));
  expect(report).toContain('left donation-appeal (1.5 under the border) Donate now');
});
