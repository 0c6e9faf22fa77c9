import type { Settings } from '../browser/settings.ts';
import type { Mention, Summary } from '../core/types.ts';
import { announce } from './announce.ts';
import { askNames } from './ask-names.ts';
import { articleBody, type ArticleBody } from './article-body.ts';
import { articleHead, sourceLine } from './article-head.ts';
import { BlockRanges } from './block-range.ts';
import type { CountryMap, MapCountry } from './country-map.ts';
import { copyOfReading, type CopyOfReading } from './copy-of-reading.ts';
import { nameCountriesIn } from './country-name.ts';
import { element } from './element.ts';
import { giveUpRoom } from './give-up-room.ts';
import { leftOutList } from './left-out-list.ts';
import type { Speakable } from './listen-tool.ts';
import { NamesIndex } from './names-index.ts';
import { namesNotice, readingNotices } from './notices.ts';
import { onPageKey } from './page-keys.ts';
import { blockAtTop, bringToTop } from './reading-place.ts';
import { safeDirection, safeLanguage } from './safe-language.ts';
import { say, sayCount } from './say.ts';
import { keptBlocks, namesInput, type ShownReading } from './shown-reading.ts';
import { spokenSentences } from './spoken-sentences.ts';
import { summarySentence } from './summary-sentence.ts';
import { watchTextInView } from './text-in-view.ts';

interface Shown {
  copy: () => CopyOfReading;
  speakable: () => Speakable;
}

interface PageActions {
  settings: Settings;
  /** Buttons at the end of the bar: they take away, or read aloud, what is shown when they are pressed. */
  tools: (shown: Shown) => HTMLElement[];
  /** The reader put blocks back: told when the view is done with it. */
  putBack: (blocks: number[]) => void;
  /** Scrolls the live page to a mention; absent where there is no page. */
  showInPage: ((mention: Mention) => void) | null;
  /** The article's page has its own tab, which the site's name leads to. */
  isApart?: boolean;
  /** Draws the map of the named countries; absent where there is no room for one. */
  drawMap?: (countries: MapCountry[], choose: (code: string) => void) => CountryMap | undefined;
}

/** The article as popup and reader show it: text, index, and what was left out. */
export class ReadingPage {
  readonly #reading: ShownReading;
  readonly #actions: PageActions;
  readonly #lang: string | undefined;
  /** The names of the article as it is shown at first. */
  readonly #asked: Promise<Summary>;
  readonly #body: ArticleBody;
  readonly #ranges: BlockRanges;
  readonly #index = element('aside', {
    class: 'index holds-room',
    'aria-label': say('whoAndWhere'),
    'aria-busy': 'true',
  });
  readonly #leftOut = element('div', { class: 'left-out-place' });
  #names: NamesIndex | undefined;
  #summary: Summary | undefined;
  /** What was last said of the names: told again only when it is another. */
  #announced = '';
  #watching = new AbortController();

  constructor(reading: ShownReading, actions: PageActions) {
    this.#reading = reading;
    this.#actions = actions;
    this.#lang = safeLanguage(reading.article.metadata.lang);
    nameCountriesIn(actions.settings.namesIn === 'article' ? this.#lang : undefined);
    // Before there is anything to see: the worker finds while this page builds and paints.
    this.#asked = askNames(namesInput(reading));
    this.#asked.catch(() => undefined);
    this.#body = articleBody(reading, actions.settings.images, (blocks) => {
      this.#putBack(blocks);
    });
    this.#ranges = new BlockRanges(this.#body.blocks);
  }

  /** What is shown now, for copying and saving. */
  #copy(): CopyOfReading {
    return copyOfReading(this.#reading, this.#summary, new Date().toISOString());
  }

  #speakable(): Speakable {
    const { title } = this.#reading.article.metadata;
    const sentences = spokenSentences(title, keptBlocks(this.#reading), this.#ranges);
    return { sentences, lang: namesInput(this.#reading).lang };
  }

  /** Text of the block at the top of the window; empty at the head of the article. */
  get place(): string {
    const block = blockAtTop(this.#body.blocks);
    return block === undefined ? '' : (this.#reading.article.blocks[block]?.text ?? '');
  }

  /** Goes back to where the reader was, when the text is still there. */
  goBackTo(place: string): void {
    const block = place === '' ? undefined : keptBlocks(this.#reading).find(({ text }) => text === place);
    const target = block && this.#body.blocks.get(block.index);
    if (target) bringToTop(target);
  }

  /** Shows the text at once, and the names once that is painted. */
  async show(): Promise<void> {
    const { article } = this.#reading;
    const { title, dir } = article.metadata;
    document.title = title || document.title;
    const words = { lang: this.#lang, dir: safeDirection(dir) ?? 'auto' };
    const head = articleHead(article.metadata, readingNotices(this.#reading));
    const shown: Shown = { copy: () => this.#copy(), speakable: () => this.#speakable() };
    const bar = element(
      'header',
      { class: 'bar' },
      sourceLine(article.metadata, keptBlocks(this.#reading), this.#actions.isApart ? this.#reading.url : undefined),
      element('div', { class: 'tools' }, ...this.#actions.tools(shown)),
    );
    setWords(head, words);
    setWords(this.#body.element, words);
    const sheet = element('main', { class: 'sheet' }, head, this.#index, this.#body.element, this.#leftOut);
    document.getElementById('app')?.replaceChildren(bar, sheet);
    this.#showLeftOut();
    onPageKey((key) => this.#take(key));
    await painted();
    // The bench reads these two marks.
    performance.mark('text-painted');
    await this.#showNames(this.#asked);
    await painted();
    performance.mark('names-painted');
  }

  async #showNames(asking = askNames(namesInput(this.#reading))): Promise<void> {
    const blocks = keptBlocks(this.#reading);
    const { showInPage, drawMap } = this.#actions;
    try {
      this.#summary = await asking;
    } catch (error) {
      console.error(error);
      this.#index.replaceChildren(element('p', { class: 'in-a-line' }, say('namesFailed')));
      this.#index.setAttribute('aria-busy', 'false');
      return;
    }
    this.#names?.release();
    this.#names = new NamesIndex(this.#summary, {
      blocks,
      lang: this.#lang,
      ranges: this.#ranges,
      showInPage,
      drawMap,
    });
    const sentence = summarySentence(this.#summary);
    const notice = namesNotice(this.#summary, this.#reading.article.metadata.lang);
    this.#index.replaceChildren(
      ...(sentence === '' ? [] : [element('p', { class: 'in-a-line' }, sentence)]),
      ...(notice ? [notice] : []),
      this.#names.element,
    );
    this.#index.setAttribute('aria-busy', 'false');
    this.#keepRoom(this.#names.isEmpty);
    if (sentence !== this.#announced) announce(sentence);
    this.#announced = sentence;
    // Measured before the first paint of the names, the page would be laid out twice for it.
    void painted().then(() => {
      this.#watchView();
    });
  }

  /** A band with nothing in it but a sentence looks like the white space that it is, and goes when nobody sees it go. */
  #keepRoom(isNeedless: boolean): void {
    this.#index.classList.toggle('names-nobody', isNeedless);
    if (isNeedless) giveUpRoom(this.#index, 'holds-room');
  }

  #watchView(): void {
    this.#watching.abort();
    this.#watching = new AbortController();
    const shade = (from: number, to: number): void => {
      this.#names?.shade(from, to);
    };
    watchTextInView(keptBlocks(this.#reading), this.#body.blocks, shade, this.#watching.signal);
  }

  #putBack(blocks: number[]): void {
    for (const block of blocks) this.#reading.putBack.add(block);
    this.#body.refresh();
    this.#showLeftOut();
    this.#focusOn(blocks[0]);
    announce(sayCount('putBackDone', blocks.length));
    this.#actions.putBack(blocks);
    void this.#showNames();
  }

  /** The button that was pressed is gone; the reader goes on at the text that came back. */
  #focusOn(block: number | undefined): void {
    const target = block === undefined ? undefined : this.#body.blocks.get(block);
    if (!target) return;
    target.tabIndex = -1;
    target.focus();
  }

  #showLeftOut(): void {
    const open = this.#leftOut.querySelector('details')?.open ?? false;
    const list = leftOutList(this.#reading, this.#lang ?? '', (blocks) => {
      this.#putBack(blocks);
    });
    if (list) list.open = open;
    this.#leftOut.replaceChildren(...(list ? [list] : []));
  }

  /** Escape lets go of a name before it closes anything else; n and p walk on. */
  #take(key: string): boolean {
    switch (key) {
      case 'Escape':
        return !document.querySelector(':popover-open') && (this.#names?.release() ?? false);
      case 'n':
        return this.#names?.step(1) ?? false;
      case 'p':
        return this.#names?.step(-1) ?? false;
      default:
        return false;
    }
  }
}

function setWords(target: HTMLElement, { lang, dir }: { lang: string | undefined; dir: string }): void {
  if (lang) target.lang = lang;
  target.dir = dir;
}

/** After the next paint, so that the text is there before anything else is worked on. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
