import type { JudgedRun } from './cross-validate.ts';
import type { LabelledBlock } from './example.ts';

/** One labelled block of a page, and what became of it. */
interface JudgedBlock {
  block: LabelledBlock;
  removed: boolean;
  /** Log-odds over the border; below nothing the block stays for what it says, above it for where it stands. */
  over: number;
}

export interface JudgedPage {
  id: string;
  lang: string;
  /** Labelled by hand, not by overlap with a gold text. */
  byHand: boolean;
  cancelled: boolean;
  blocks: JudgedBlock[];
}

/** What would go from the pages. */
export function judgePages(judged: readonly JudgedRun[], threshold: number): JudgedPage[] {
  return judged.flatMap(({ run, logits, decision }) => {
    if (!run.page || !decision) return [];
    const { removed, cancelled } = decision;
    const blocks = run.blocks.map((block, at) => ({
      block,
      removed: removed.has(run.page!.blocks[at]!.index),
      over: (logits[at] ?? 0) - threshold,
    }));
    const known = blocks.filter(({ block }) => block.weight > 0);
    const byHand = run.page.line.must_keep !== undefined;
    return [
      { id: known[0]?.block.id ?? '', lang: run.lang, byHand, cancelled: cancelled !== undefined, blocks: known },
    ];
  });
}

const percent = (part: number, whole: number): string => (whole > 0 ? `${((100 * part) / whole).toFixed(1)} %` : '–');

function line(name: string, blocks: readonly JudgedBlock[]): string {
  const junk = blocks.filter(({ block }) => block.boilerplate);
  const article = blocks.filter(({ block }) => !block.boilerplate);
  const gone = percent(junk.filter(({ removed }) => removed).length, junk.length);
  const lost = percent(article.filter(({ removed }) => removed).length, article.length);
  return `${name.padEnd(28)}  boilerplate gone ${gone} of ${junk.length}  article gone ${lost} of ${article.length}`;
}

function groups<T>(items: readonly T[], keyOf: (item: T) => string): [string, T[]][] {
  const byKey = new Map<string, T[]>();
  for (const item of items) byKey.set(keyOf(item), [...(byKey.get(keyOf(item)) ?? []), item]);
  return [...byKey].sort(([one], [other]) => one.localeCompare(other));
}

/** One wrongly removed paragraph costs more than ten appeals left in. */
const lossCost = 10;
const worstCount = 10;
const blocksTold = 3;

function isWrong({ block, removed }: JudgedBlock): boolean {
  return removed !== (block.boilerplate === true);
}

function cost({ blocks }: JudgedPage): number {
  return blocks.filter(isWrong).reduce((sum, { removed }) => sum + (removed ? lossCost : 1), 0);
}

function why({ block, removed, over }: JudgedBlock): string {
  const what = removed ? 'lost' : 'left';
  const reason =
    over > 0 === removed
      ? `${Math.abs(over).toFixed(1)} ${over > 0 ? 'over' : 'under'} the border`
      : removed
        ? 'went with its neighbours'
        : 'over the border, kept by its place or by the cap';
  return `    ${what} ${block.category ?? ''} (${reason}) ${block.text.slice(0, 90)}`;
}

function tellPage(page: JudgedPage): string[] {
  const wrong = page.blocks.filter(isWrong).sort((one, other) => Number(other.removed) - Number(one.removed));
  const head = `  ${page.id} ${page.lang}: ${wrong.filter(({ removed }) => removed).length} lost, ${wrong.filter(({ removed }) => !removed).length} left${page.cancelled ? ', called off by the cap' : ''}`;
  return [head, ...wrong.slice(0, blocksTold).map(why)];
}

/** The pages labelled by hand: by category, by language, and the worst of them with the reason. */
export function reportPages(pages: readonly JudgedPage[]): string {
  const byHand = pages.filter((page) => page.byHand);
  const junk = byHand.flatMap(({ blocks }) => blocks.filter(({ block }) => block.boilerplate));
  const worst = [...byHand].sort((one, other) => cost(other) - cost(one)).slice(0, worstCount);
  return [
    `All pages, cancelled ${pages.filter(({ cancelled }) => cancelled).length}:`,
    ...groups(pages, ({ id }) => id.split(' ')[0] ?? '').map(([name, own]) =>
      line(
        name,
        own.flatMap(({ blocks }) => blocks),
      ),
    ),
    'Pages labelled by hand, by category and by language:',
    ...groups(junk, ({ block }) => block.category ?? '').map(([name, own]) => line(name, own)),
    ...groups(byHand, ({ lang }) => lang).map(([name, own]) =>
      line(
        name,
        own.flatMap(({ blocks }) => blocks),
      ),
    ),
    'The worst of them, and why:',
    ...worst.filter((page) => cost(page) > 0).flatMap(tellPage),
  ].join('\n');
}
