import { readdirSync, readFileSync } from 'node:fs';
import type { Category } from '../../core/types.ts';
import { publisherForms } from '../../core/boilerplate/tokens.ts';
import { readLone } from '../../core/boilerplate/first-pass.ts';
import type { LabelledBlock, LabelledRun } from './example.ts';

const folder = new URL('./examples/', import.meta.url);

/** The short names that examples are marked with. */
const categories: Record<string, Category> = {
  don: 'donation-appeal',
  mem: 'membership-or-subscribe',
  new: 'newsletter-signup',
  reg: 'registration-or-paywall',
  app: 'app-or-social-follow',
  rel: 'related-links',
  pro: 'editorial-promo',
  com: 'comment-or-feedback-prompt',
  ad: 'ad-or-sponsor-label',
  rig: 'rights-or-agency-line',
  coo: 'cookie-or-consent',
  by: 'byline-or-date',
  bio: 'author-bio',
  pla: 'player-text',
  nav: 'navigation',
  oth: 'other',
};

const hardNegativeWeight = 3;

function readLine(line: string, forms: ReadonlySet<string>): LabelledBlock {
  const space = line.indexOf(' ');
  const mark = line.slice(0, space);
  const text = line.slice(space + 1);
  const base = { read: readLone(text, forms), text, measure: '' as const, id: '' };
  if (mark === '-') return { ...base, boilerplate: false, weight: 1 };
  if (mark === '!') return { ...base, boilerplate: false, weight: hardNegativeWeight };
  const category = categories[mark.slice(1)];
  if (!category) throw new Error(`unknown mark: ${line}`);
  return { ...base, boilerplate: true, category, weight: 1 };
}

/**
 * Examples written for this project, as runs of blocks: `# language Publisher`, then one block a line,
 * `-` the article, `!` the article though it sounds like an appeal, `+category` boilerplate.
 */
export function loadOwn(): LabelledRun[] {
  const runs: LabelledRun[] = [];
  let forms = new Set<string>();
  for (const file of readdirSync(folder).sort()) {
    for (const line of readFileSync(new URL(file, folder), 'utf8').split('\n').filter(Boolean)) {
      const head = /^# (\S+) (.+)$/.exec(line);
      if (head) {
        forms = publisherForms([head[2]!]);
        runs.push({ publisher: `own ${head[2]!}`, lang: head[1]!, source: 'own', blocks: [] });
      } else runs.at(-1)?.blocks.push(readLine(line, forms));
    }
  }
  return runs;
}
