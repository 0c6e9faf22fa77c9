import { readFileSync } from 'node:fs';
import { publisherForms } from '../../core/boilerplate/tokens.ts';
import type { LabelledBlock, LabelledRun } from './example.ts';
import { unlabelled } from './load-lone.ts';
import { siteOf } from './site-of.ts';

/** A line of names/train/news-*.jsonl: an article without what stood around it. */
interface NewsLine {
  id: string;
  lang: string;
  /** Address of the page, or a short name of the paper. */
  outlet: string;
  text: string;
}

/** Words of what reports and appeals have in common. */
const likeAnAppeal =
  /subscri|donat|newsletter|sign(?:ed)? up|support|journalis|volunteer|readers|charit|campaign|fund|e-?mail|whatsapp|facebook|abonn|spende|leser|redaktion|unterstütz|don(?:s|ateurs?)\b|lecteur|soutien|periodis|suscri|lector|apoy|recaud|prenumer|czytelni|dziennikar|wspar/i;
/** Of plain paragraphs one in so many is enough. */
const plainEvery = 4;
const plainWeight = 0.5;
const likeAnAppealWeight = 1.5;

function publisherOf(outlet: string): string {
  const host = URL.canParse(outlet) ? new URL(outlet).hostname : '';
  return host ? siteOf(host) : outlet;
}

/**
 * Paragraphs of articles that a person has read: content only, many of them about donations, newspapers and campaigns.
 * @param measured texts that figures are taken from, never to be learned from here
 */
export function loadNews(files: readonly string[], measured: ReadonlySet<string>): LabelledRun[] {
  const forms = publisherForms([]);
  const lines = files.flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean));
  return lines.flatMap((json) => {
    const { lang, outlet, text } = JSON.parse(json) as NewsLine;
    const texts = text.split('\n').filter((each) => each.trim().length > 0);
    const blocks = texts.map((each): LabelledBlock => unlabelled(each, forms));
    return texts.flatMap((each, at): LabelledRun[] => {
      const isLike = likeAnAppeal.test(each);
      if (measured.has(each) || (!isLike && at % plainEvery !== 0)) return [];
      const weight = isLike ? likeAnAppealWeight : plainWeight;
      const own = { ...blocks[at]!, boilerplate: false, weight };
      const run = [blocks[at - 1], own, blocks[at + 1]].filter((block) => block !== undefined);
      return [{ publisher: publisherOf(outlet), lang, source: 'news', blocks: run }];
    });
  });
}
