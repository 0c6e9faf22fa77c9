import { readdirSync, readFileSync } from 'node:fs';
import type { BlockShape, Category } from '../../core/types.ts';
import { publisherForms } from '../../core/boilerplate/tokens.ts';
import { readBlocks, readLone } from '../../core/boilerplate/first-pass.ts';
import type { LabelledBlock, LabelledRun } from './example.ts';
import { seeded } from './learn-model.ts';
import { plainShape } from './plain-shape.ts';

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

/** What we write is more even than what is found: many of our own examples count as much as one found. */
const ownWeight = 0.5;
const hardNegativeWeight = 1.3;

function readLine(line: string, forms: ReadonlySet<string>): LabelledBlock {
  const space = line.indexOf(' ');
  const mark = line.slice(0, space);
  const text = line.slice(space + 1);
  const base = { read: readLone(text, forms), text, measure: '' as const, id: '' };
  if (mark === '-') return { ...base, boilerplate: false, weight: ownWeight };
  if (mark === '!') return { ...base, boilerplate: false, weight: hardNegativeWeight };
  const category = categories[mark.slice(1)];
  if (!category) throw new Error(`unknown mark: ${line}`);
  return { ...base, boilerplate: true, category, weight: ownWeight };
}

/**
 * Examples written for this project, as runs of blocks: `# language Publisher`, then one block a line,
 * `-` the article, `!` the article though it sounds like an appeal, `+category` boilerplate.
 */
export function loadOwn(): LabelledRun[] {
  const runs = readExamples();
  return [...runs, ...runs.flatMap((run, at) => toPage(run, runs, seeded(at)))];
}

function readExamples(): LabelledRun[] {
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

/** Names that publishers give to the boxes of their appeals; one in three boxes has none that says anything. */
const boxNames = [
  '',
  'box',
  'message box',
  'support block',
  'callout inset',
  'cta wrap',
  '',
  'banner',
  'promo',
  'preamble',
];
/** An appeal of fewer blocks shows nothing of how a box holds together. */
const shortestAppeal = 3;
const paragraphs = 9;

/** The article around the appeal, in paragraphs of the same language. */
function prose(lang: string, runs: readonly LabelledRun[], random: () => number): LabelledBlock[] {
  const all = runs.filter((run) => run.lang === lang).flatMap((run) => run.blocks);
  const long = all.filter((block) => block.boilerplate === false && block.read.words >= 7);
  return Array.from({ length: paragraphs }, () => long[Math.floor(random() * long.length)]!);
}

function shapeOf(text: string, name: string, random: () => number): BlockShape {
  const isButton = text.split(' ').length <= 4 && random() < 0.6;
  return {
    ...plainShape,
    tag: isButton ? 'a' : 'p',
    wrappers: name.split(' ').filter(Boolean),
    depth: 2,
    links: isButton ? 1 : 0,
    linkChars: isButton ? text.length : 0,
    box: 1,
  };
}

/** A run that asks for money or sells a plan once more, in a box of its own inside an article. */
function toPage(run: LabelledRun, runs: readonly LabelledRun[], random: () => number): LabelledRun[] {
  const isAsking = ({ category }: LabelledBlock): boolean => /donation|membership|newsletter/.test(category ?? '');
  const appeal = run.blocks.filter(isAsking).slice(0, 9);
  if (appeal.length < shortestAppeal) return [];
  const before = prose(run.lang, runs, random);
  const after = random() < 0.5 ? [] : prose(run.lang, runs, random).slice(0, 5);
  const name = boxNames[Math.floor(random() * boxNames.length)]!;
  const labelledBlocks = [...before, ...appeal, ...after];
  const siteName = run.publisher.replace(/^own /, '');
  const metadata = { title: '', authors: [], published: '', updated: '', siteName, lang: run.lang, dir: '' as const };
  const reads = readBlocks({
    metadata: { ...metadata, url: '', description: '' },
    blocks: labelledBlocks.map((block, index) => ({
      index,
      kind: 'paragraph',
      text: block.text,
      sources: [],
      shape: isAsking(block) ? shapeOf(block.text, name, random) : { ...plainShape, depth: 1 },
    })),
  });
  const blocks = labelledBlocks.map((block, at) => ({ ...block, read: reads[at]!, weight: isAsking(block) ? 1 : 0.3 }));
  return [{ publisher: run.publisher, lang: run.lang, source: 'own-page', blocks }];
}
