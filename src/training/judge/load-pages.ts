import type { Block } from '../../core/types.ts';
import { readBlocks, readLone } from '../../core/boilerplate/first-pass.ts';
import { publisherForms } from '../../core/boilerplate/tokens.ts';
import { type Alignment, alignBlocks } from './align-blocks.ts';
import type { LabelledBlock, LabelledRun } from './example.ts';
import { unlabelled } from './load-lone.ts';
import { readPages, type ReadPage } from './read-pages.ts';
import { siteOf } from './site-of.ts';

const allCorpora = ['labelled', 'fundus', 'wcxb', 'trafilatura'];
/** Of these the blocks are also learned from as lone texts: on the pages of the others much speaks to the reader that is no appeal. */
const news = new Set(['labelled', 'fundus']);
/** How much a block of each counts: labels by hand most; gold by selectors has gaps. */
const handWeight = 3;
const goldContentWeight = 1;
const goldBoilerplateWeight = 0.6;
/** Words of boilerplate from which a block of prose that the gold lacks is left out unless it speaks like an appeal. */
const longProse = 22;
const appealing =
  /newsletter|subscri|abonn|donat|spend|support|cookie|sign up|log ?in|anmeld|account|konto|follow|copyright|©|rights reserved|comment|kommentar|commission|advert|read more|lire aussi|lesen sie|e-?mail|whatsapp|telegram|podcast|suscri|assin|inscri|iscri|prenumer|подпис|читайте|підпис/i;

/** A page with a whole menu left in it counts no more than so many blocks of it. */
const mostBoilerplate = 12;

function weightOf(alignment: Alignment, { kind, text, shape }: Block, words: number): number {
  if (alignment.boilerplate === undefined || kind === 'caption') return 0;
  if (alignment.byHand) return handWeight;
  if (!alignment.boilerplate) return goldContentWeight;
  if (appealing.test(text)) return goldBoilerplateWeight;
  const isUnlinked = shape.linkChars < 0.5 * text.length;
  if (isUnlinked && (words > longProse || kind === 'quote')) return 0;
  return isUnlinked && kind === 'heading' ? goldBoilerplateWeight / 3 : goldBoilerplateWeight;
}

/** Lowers the weights of a page with very many leftovers. */
function evenOut(blocks: LabelledBlock[]): void {
  const many = blocks.filter((block) => block.boilerplate && block.weight === goldBoilerplateWeight);
  const factor = Math.min(1, mostBoilerplate / many.length);
  for (const block of many) block.weight *= factor;
}

function toRuns(page: ReadPage, seedHosts: ReadonlySet<string>): LabelledRun[] {
  const { metadata, line } = page;
  const host = URL.canParse(line.url) ? new URL(line.url).hostname : '';
  const publisher = siteOf(host || (line.publisher ?? line.id));
  const reads = readBlocks(page);
  const alignments = alignBlocks(page);
  const blocks = page.blocks.map((block, at): LabelledBlock => {
    const { boilerplate, category } = alignments[at]!;
    const { text } = block;
    const read = reads[at]!;
    const weight = weightOf(alignments[at]!, block, read.words);
    return {
      read,
      text,
      ...(boilerplate !== undefined && { boilerplate }),
      ...(category && { category }),
      weight,
      measure: '',
      id: `${page.corpus} ${line.id}`,
    };
  });
  evenOut(blocks);
  const lang = line.lang ?? (metadata.lang.slice(0, 2) || '?');
  const source = seedHosts.has(publisher) ? 'held' : 'page';
  const forms = publisherForms([metadata.siteName, host].filter(Boolean));
  const lone = (news.has(page.corpus) ? withoutMarkup(blocks, forms) : []).map((run): LabelledRun => ({
    publisher,
    lang,
    source,
    blocks: run,
  }));
  return [{ publisher, lang, source, blocks, page }, ...lone];
}

/** Some blocks once more as lone texts with their neighbours, so that words are learned to stand alone. */
function withoutMarkup(blocks: readonly LabelledBlock[], forms: ReadonlySet<string>): LabelledBlock[][] {
  return blocks.flatMap((block, at) => {
    if (block.weight === 0 || (!block.boilerplate && at % 4 !== 1)) return [];
    const before = blocks[at - 1];
    const after = blocks[at + 1];
    return [
      [
        ...(before ? [unlabelled(before.text, forms)] : []),
        { ...block, read: readLone(block.text, forms), weight: block.weight * 0.5, id: '' },
        ...(after ? [unlabelled(after.text, forms)] : []),
      ],
    ];
  });
}

/** The blocks of the corpus pages as the pipeline sees them. Pages of the seed's publisher are never learned from. */
export async function loadPages(
  corpusFolder: string,
  cacheFolder: string,
  corpora = allCorpora,
): Promise<LabelledRun[]> {
  const seedHosts = new Set(['themoscowtimes.com']);
  const runs: LabelledRun[] = [];
  for (const corpus of corpora) {
    for (const page of await readPages(corpusFolder, corpus, cacheFolder)) runs.push(...toRuns(page, seedHosts));
  }
  return runs;
}
