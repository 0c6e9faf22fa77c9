import type { Block, Mention, Summary } from '../core/types.ts';
import { announce } from './announce.ts';
import type { BlockRanges } from './block-range.ts';
import { button, element } from './element.ts';
import type { CountryMap, MapCountry } from './country-map.ts';
import { closeEntry, indexEntry, openEntry, type EntryActions, type IndexEntry } from './index-entry.ts';
import { mentionSentences, type MentionSentence } from './mention-sentences.ts';
import { MentionWalk } from './mention-walk.ts';
import { formatNumber, say, sayCount } from './say.ts';
import { shadeStrip, TextScale } from './strip.ts';
import { topicGroups, type TopicGroup } from './topic.ts';

/** More than this many of a kind are shown only when asked for. */
const mostAtOnce = 12;

interface NamesSource {
  /** The blocks that are shown. */
  blocks: Block[];
  /** Checked tag of the article's language. */
  lang: string | undefined;
  ranges: BlockRanges;
  showInPage: ((mention: Mention) => void) | null;
  /** Draws the map; absent where there is no room for one. */
  drawMap: ((countries: MapCountry[], choose: (code: string) => void) => CountryMap | undefined) | undefined;
}

/** Who and where: the index in the margin. At most one entry is chosen at a time. */
export class NamesIndex {
  readonly element = element('div', { class: 'names' });
  readonly #source: NamesSource;
  readonly #blocks: ReadonlyMap<number, Block>;
  readonly #entries: IndexEntry[] = [];
  #chosen: IndexEntry | undefined;
  #walk: MentionWalk | undefined;
  #sentences: MentionSentence[] = [];
  readonly #map: CountryMap | undefined;

  constructor(summary: Summary, source: NamesSource) {
    this.#source = source;
    this.#blocks = new Map(source.blocks.map((block) => [block.index, block]));
    const textScale = new TextScale(source.blocks);
    for (const group of topicGroups(summary)) this.element.append(this.#showGroup(group, textScale));
    this.#map = source.drawMap?.(mapCountries(this.#entries), (code) => {
      this.#chooseCountry(code);
    });
    if (this.#map) this.element.prepend(this.#map.element);
  }

  /** The article names nobody and no country. */
  get isEmpty(): boolean {
    return this.#entries.length === 0;
  }

  /** Lets go of the chosen entry; false when there was none. */
  release(): boolean {
    if (!this.#chosen) return false;
    closeEntry(this.#chosen);
    this.#chosen.chip.focus({ preventScroll: true });
    this.#chosen = undefined;
    this.#walk?.end();
    this.#walk = undefined;
    this.#map?.mark(undefined);
    return true;
  }

  /** Walks on from mention to mention; false when nothing is chosen. */
  step(by: 1 | -1): boolean {
    if (!this.#walk) return false;
    this.#walk.step(by);
    this.#showPlace();
    return true;
  }

  /** Shades the part of the article in view in every strip. */
  shade(from: number, to: number): void {
    for (const entry of this.#entries) shadeStrip(entry.strip, from, to);
  }

  readonly #actions: EntryActions = {
    toggle: (entry) => {
      if (this.#chosen === entry) this.release();
      else this.#choose(entry);
    },
    step: (by) => this.step(by),
    goToSentence: (sentence) => {
      const first = this.#sentences[sentence]?.mentions[0];
      const at = this.#walk?.mentions.findIndex((mention) => mention === first) ?? -1;
      if (at >= 0) this.#walk?.go(at);
      this.#showPlace();
    },
    release: () => this.release(),
    showInPage: undefined,
  };

  #choose(entry: IndexEntry): void {
    if (this.#chosen) closeEntry(this.#chosen);
    this.#chosen = entry;
    this.#walk = new MentionWalk(entry.topic.mentions, this.#blocks, this.#source.ranges);
    this.#sentences = mentionSentences(entry.topic.mentions, this.#blocks);
    const { showInPage, lang } = this.#source;
    const actions = { ...this.#actions, showInPage: showInPage ? this.#showerInPage(showInPage) : undefined };
    openEntry(entry, this.#sentences, lang, actions);
    this.#walk.start();
    this.#map?.mark(entry.topic.country);
    this.#showPlace();
  }

  #chooseCountry(code: string): void {
    const entry = this.#entries.find(({ topic }) => topic.country === code);
    if (!entry) return;
    entry.element.hidden = false;
    this.#choose(entry);
    entry.element.scrollIntoView({ block: 'nearest' });
  }

  #showerInPage(show: (mention: Mention) => void): () => void {
    return () => {
      const mention = this.#walk?.mentions[this.#walk.at];
      if (mention) show(mention);
    };
  }

  #showPlace(): void {
    if (!this.#walk || !this.#chosen) return;
    const place = say('placeOf', formatNumber(this.#walk.at + 1), formatNumber(this.#walk.mentions.length));
    this.#chosen.place.textContent = place;
    announce(`${this.#chosen.topic.name}, ${place}`);
  }

  #showGroup({ title, topics }: TopicGroup, textScale: TextScale): HTMLElement {
    const entries = topics.map((topic) => indexEntry(topic, textScale, this.#actions));
    this.#entries.push(...entries);
    const list = element('ul', { class: 'entries' }, ...entries.map((entry) => entry.element));
    const group = element('section', { class: 'names-group' }, element('h2', {}, title), list);
    const later = entries.slice(mostAtOnce);
    if (later.length > 0) group.append(showMore(later));
    return group;
  }
}

/** The countries of the index, each with its share of the heaviest. */
function mapCountries(entries: IndexEntry[]): MapCountry[] {
  const countries = entries.flatMap(({ topic: { country: code, name, weight } }) =>
    code === undefined ? [] : [{ code, name, weight }],
  );
  const most = Math.max(...countries.map(({ weight }) => weight), Number.MIN_VALUE);
  return countries.map((country) => ({ ...country, weight: country.weight / most }));
}

function showMore(later: IndexEntry[]): HTMLElement {
  for (const entry of later) entry.element.hidden = true;
  const more = button({ class: 'quiet-button' }, () => {
    for (const entry of later) entry.element.hidden = false;
    later[0]?.chip.focus();
    more.remove();
  });
  more.append(sayCount('moreNames', later.length));
  return more;
}
