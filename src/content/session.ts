import { choiceFor, pageChoiceFor } from '../browser/category-choice.ts';
import type { FoldedBeside, PageReading } from '../browser/messages.ts';
import { askBackground, isAlive, sendToBackground } from '../browser/send-to-background.ts';
import type { Settings } from '../browser/settings.ts';
import { loadSettings } from '../browser/stored-settings.ts';
import type { Article } from '../core/types.ts';
import { Comebacks } from './comebacks.ts';
import { createLine } from './fold-line.ts';
import { Folds, type Manner } from './folds.ts';
import { giveFocus } from './give-focus.ts';
import { Appeals } from './interruptions/appeals.ts';
import { Interruptions, type Rules } from './interruptions/interruptions.ts';
import { findPassedOver, type PassedOver } from './interruptions/passed-over.ts';
import { marksIn } from './marks-in.ts';
import { marksOfBlocks } from './marks-of-blocks.ts';
import { pause } from './pause.ts';
import { planFolds, type Run, type Unit } from './plan-folds.ts';
import { PutBackMemory } from './put-back-memory.ts';
import { type FoundReading, type LiveReading, readLive } from './read-live.ts';
import { ReaderHand } from './reader-hand.ts';
import { scopeOf } from './scope-of.ts';
import { UnsavedNotes } from './unsaved-notes.ts';
import { watchLinks } from './watch-links.ts';
import { wordsFor } from './words-for.ts';

/** A judge who always has news is asked no more often than this at one go. */
const mostRounds = 6;

/** All that is known and done in one page, for as long as it is open. */
export class Session {
  /** Set while the clean-up runs by itself here. */
  automatic = false;
  readonly #page: Document;
  #latest: LiveReading | null = null;
  readonly #hand: ReaderHand;
  readonly #folds: Folds;
  readonly #interruptions: Interruptions;
  #passedOver: PassedOver[] = [];
  readonly #appeals = new Appeals((appeals) => askBackground({ type: 'judge-appeals', appeals }));
  readonly #putBack = new PutBackMemory();
  readonly #comebacks = new Comebacks();
  readonly #notes = new UnsavedNotes(() => this.#texts);
  /** Whether the folding was said to those who hear the page. */
  #announced = false;
  #told = 0;

  constructor(page: Document) {
    this.#page = page;
    this.#hand = new ReaderHand();
    const makeLine = (run: Run, show: () => void): HTMLElement => this.#makeLine(run, show);
    const shown = (units: Unit[]): void => void this.#rememberPressed(units);
    this.#folds = new Folds(makeLine, shown);
    this.#interruptions = new Interruptions(page, this.#hand, makeLine, shown);
    watchLinks(page, (target) => this.#openAt(target));
  }

  /** Did the reader press something just now? What changes then was asked for. */
  get isReaderBusy(): boolean {
    return this.#hand.isBusy;
  }

  get gaveUp(): boolean {
    return this.#comebacks.gaveUp;
  }

  /** The last reading, as long as the page shows the same address. */
  get last(): LiveReading | null {
    return this.#latest?.url === location.href ? this.#latest : null;
  }

  /** Reads the page anew. */
  async read(): Promise<LiveReading> {
    const latest = await readLive(this.#page);
    this.#latest = latest;
    return latest;
  }

  /** Folds because the reader asks for it: everything, and what was put back too. */
  async foldAll(): Promise<void> {
    await this.#putBack.forget(location.href);
    this.#comebacks.forget();
    const settings = await loadSettings();
    const { reading } = await this.read();
    if (reading.ok && reading.article.kind !== 'not-article')
      await this.#lookWhileLearning(() => {
        this.#foldOn(reading, settings, 'at-once');
      });
    await this.tell();
  }

  /** Folds by itself, when the page is an article beyond doubt; otherwise nothing stays folded. Returns the cost. */
  async foldUnseen(settings: Settings): Promise<number> {
    const latest = await this.read();
    await this.#putBack.recall(latest.url, latest.putBack);
    await pause();
    // While we waited, the page may have gone elsewhere, or the reader may have turned us off.
    if (latest.url !== location.href || !this.automatic) return latest.cost;
    const { reading } = latest;
    const cost = await this.#lookWhileLearning(() => {
      if (reading.ok && reading.article.kind === 'article') this.#foldOn(reading, settings, 'unseen');
      else this.#putAllBack();
    });
    await this.tell();
    return latest.cost + cost;
  }

  /** Folds what came to lie over an article that was read before. Returns the cost. */
  async foldOver(settings: Settings): Promise<number> {
    const reading = this.last?.reading;
    if (!reading?.ok || reading.article.kind !== 'article') return 0;
    const cost = await this.#lookWhileLearning(() => {
      this.#foldOn(reading, settings, null);
    });
    await this.tell();
    return cost;
  }

  /**
   * Looks, and looks anew each time that the judge has news of boxes that are no blocks, as long as it is the same
   * page and nothing was turned off. Returns the milliseconds that it took of the page's time.
   */
  async #lookWhileLearning(look: () => void): Promise<number> {
    const { automatic } = this;
    const latest = this.#latest;
    const isSame = (): boolean => this.last === latest && this.automatic === automatic;
    let cost = 0;
    for (let round = 0; round < mostRounds; round += 1) {
      const start = performance.now();
      look();
      cost += performance.now() - start;
      if (!(await this.#appeals.learn()) || !isSame()) break;
    }
    return cost;
  }

  /** Folds in the article, unless null says that this was done, and what lies over it. */
  #foldOn(reading: FoundReading, settings: Settings, manner: Manner | null): void {
    // Before anything is changed, for then the browser would have to lay the page out.
    const stuck = this.#interruptions.find(this.#texts);
    if (manner) this.#fold(reading, settings, manner);
    this.#interruptions.look(stuck, { texts: this.#texts, ...this.#rules(reading.article, settings) });
  }

  /** By which what is no block of the article is judged. */
  #rules({ metadata, partial }: Article, settings: Settings): Rules {
    return {
      publisher: metadata.siteName || location.hostname,
      appeals: this.#appeals,
      // Where the rest of the article is for subscribers, an offer to subscribe is the way to it.
      choose: (category) =>
        partial && category === 'membership-or-subscribe' ? 'leave' : choiceFor(category, settings),
      isLeft: (mark) => this.#putBack.has(mark) || this.#comebacks.has(mark),
    };
  }

  #fold({ article, judgement }: FoundReading, settings: Settings, manner: Manner): void {
    const elements = this.#latest?.elements ?? [];
    const runs = planFolds({
      blocks: article.blocks,
      verdicts: judgement.verdicts,
      elements,
      choose: (category) => pageChoiceFor(category, settings),
      wasPutBack: (mark) => this.#putBack.has(mark) || this.#comebacks.has(mark),
    });
    this.#passedOver = this.#findPassedOver(article, settings);
    runs.push(...this.#passedOver.map((unit) => [unit]));
    this.#folds.keepOnly(runs);
    const kept = judgement.verdicts.flatMap(({ boilerplate, block }) => (boilerplate ? [] : (elements[block] ?? [])));
    this.#folds.fold(runs, kept, manner);
  }

  /** What is folded already shows no text by which it could be judged anew. */
  #findPassedOver(article: Article, settings: Settings): PassedOver[] {
    const folded = this.#passedOver.filter(({ element }) => this.#folds.has(element));
    const scope = this.scope();
    return scope
      ? [...folded, ...findPassedOver({ scope, texts: this.#texts, ...this.#rules(article, settings) })]
      : folded;
  }

  #makeLine(run: Run, show: () => void): HTMLElement {
    const { reading, words } = this.#latest ?? {};
    const siteName = reading?.ok ? reading.article.metadata.siteName : '';
    const said = wordsFor(run, siteName, this.#announced, words!);
    this.#announced = true;
    return createLine(this.#page, said, (byKey) => {
      show();
      if (byKey && run[0]) giveFocus(run[0].element);
    });
  }

  /** A link leads there: whoever follows it wants to see it. False when nothing was folded there. */
  #openAt(target: Element): boolean {
    const back = this.#folds.putBack([target]);
    if (back.length > 0) void this.#remember(back);
    return back.length > 0;
  }

  /** Puts blocks back in the page, and remembers that the reader wanted them. */
  async putBack(blocks: number[] | 'all'): Promise<void> {
    const elements = blocks === 'all' ? blocks : blocks.flatMap((block) => this.#latest?.elements[block] ?? []);
    const over = blocks === 'all' ? this.#interruptions.putBack('all') : [];
    const back = [...this.#folds.putBack(elements), ...over];
    const reading = this.#latest?.reading;
    await this.#remember(back, reading?.ok ? marksOfBlocks(reading, blocks) : []);
  }

  /** Puts one back of what is no block of the article, by its mark. */
  async putBackBeside(mark: string): Promise<void> {
    const beside = this.#passedOver.filter(({ marks }) => marks.includes(mark)).map(({ element }) => element);
    await this.#remember([...this.#interruptions.putBack([mark]), ...this.#folds.putBack(beside)]);
  }

  /** Leaves the page as it was found. */
  async unfoldAll(): Promise<void> {
    this.#putAllBack();
    await this.tell();
  }

  #putAllBack(): void {
    this.#folds.putBack('all');
    this.#interruptions.putBack('all');
  }

  async #remember(units: Unit[], others: string[] = []): Promise<void> {
    // A box that was passed over may be read as blocks of the article the next time, and the other way round.
    const shown = units.flatMap(({ element }) => marksIn(element));
    await this.#putBack.remember(location.href, [...units.flatMap(({ marks }) => marks), ...others, ...shown]);
    await this.tell();
  }

  /** Whoever pressed a line learns at that place when it will be folded again after a reload. */
  async #rememberPressed(units: Unit[]): Promise<void> {
    await this.#remember(units);
    const [unit] = units;
    if (unit && this.#putBack.isUnsaved && isAlive()) this.#notes.put(unit.element);
  }

  /** The page changed: what it brought back by itself is counted against us. False when this copy of us is done for. */
  mend(): boolean {
    if (!isAlive()) {
      this.#folds.abandon();
      this.#interruptions.putBack('all');
      return false;
    }
    const undone = [...this.#folds.mend(), ...this.#interruptions.mend()];
    this.#comebacks.count(undone.flatMap(({ marks }) => marks));
    return true;
  }

  /** Live elements of the article's text. A picture may stand outside of it, in the head of the page. */
  get #texts(): Element[] {
    const { reading, elements } = this.#latest ?? {};
    if (!reading?.ok || !elements) return [];
    return elements.flatMap((all, block) => (reading.article.blocks[block]?.kind === 'caption' ? [] : all));
  }

  /** The article's part of the page: what holds the texts that were read, or null. */
  scope(): Element | null {
    return scopeOf(this.#texts);
  }

  get #foldedBlocks(): number[] {
    const elements = this.#latest?.elements ?? [];
    return elements.flatMap((all, block) =>
      all.length > 0 && all.every((one) => this.#folds.has(one)) ? [block] : [],
    );
  }

  get #foldedBesides(): FoldedBeside[] {
    const passedOver = this.#passedOver.filter(({ element }) => this.#folds.has(element));
    return [...passedOver, ...this.#interruptions.folded].map(({ marks, category, evidence, text }) => ({
      mark: marks[0] ?? '',
      category,
      evidence,
      text,
    }));
  }

  /** Tells the badge, when there is something new to tell. */
  async tell(): Promise<void> {
    const count = this.last ? this.#foldedBlocks.length + this.#foldedBesides.length : 0;
    if (count === this.#told) return;
    this.#told = count;
    await sendToBackground({ type: 'folded', count });
  }

  /** A page that comes back from the browser's memory comes without its badge. */
  async tellAgain(): Promise<void> {
    this.#told = 0;
    await this.tell();
  }

  /** What the popup is told. */
  report({ url, reading }: LiveReading): PageReading {
    const { automatic, gaveUp } = this;
    const { isUnsaved: unsaved } = this.#putBack;
    return { url, reading, folded: this.#foldedBlocks, besides: this.#foldedBesides, automatic, gaveUp, unsaved };
  }
}
