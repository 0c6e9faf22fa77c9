import { askBackground } from '../browser/send-to-background.ts';
import { mostElements } from '../browser/snapshot-limits.ts';
import { defaultSettings } from '../browser/settings.ts';
import { loadSettings, watchSettings } from '../browser/stored-settings.ts';
import { mayBeArticle } from './may-be-article.ts';
import { pause } from './pause.ts';
import { hasMoreElements } from './live-page.ts';
import type { Session } from './session.ts';
import { shouldClean } from './should-clean.ts';
import { untilBuilt } from './until-built.ts';
import { PageWatch } from './watch-page.ts';

/** The automatic clean-up of one page: decides at once, again when the page changes, and anew when it moves on. */
export class CleanByItself {
  readonly #page: Document;
  readonly #session: Session;
  #settings = defaultSettings;
  #watch: PageWatch | null = null;
  #decided: Promise<number> = Promise.resolve(0);
  /** The reader took the site back in the browser's own settings. */
  #isBarred = false;
  /** A script that was brought in twice starts once. */
  #following = false;

  constructor(page: Document, session: Session) {
    this.#page = page;
    this.#session = session;
  }

  /** Begins, and follows what the reader chooses while the page is open. */
  async begin(): Promise<void> {
    if (this.#following) return;
    this.#following = true;
    this.#settings = await loadSettings();
    watchSettings((settings) => {
      this.#settings = settings;
      void this.#obey();
    });
    await this.#obey();
  }

  /** Access to some site was given or taken. */
  async checkAccess(): Promise<void> {
    if (!this.#following) return;
    const isBarred = (await askBackground({ type: 'may-clean' })) === false;
    if (isBarred === this.#isBarred) return;
    this.#isBarred = isBarred;
    await this.#obey();
  }

  get #isWanted(): boolean {
    return !this.#isBarred && shouldClean(this.#settings, location.hostname);
  }

  async #obey(): Promise<void> {
    const wanted = this.#isWanted;
    if (wanted && !this.#session.automatic) await this.#start();
    else if (!wanted && this.#session.automatic) await this.#stop();
    else if (wanted) await this.#decide();
  }

  async #start(): Promise<void> {
    this.#session.automatic = true;
    await untilBuilt(this.#page);
    if (!this.#isWanted) return;
    this.#watch = new PageWatch({
      changed: () => this.#changed(),
      covered: () => this.#covered(),
      moved: () => this.#moved(),
      scope: () => this.#session.scope(),
    });
    // First the watch: some sites undo what we do on the spot.
    this.#watch.start();
    await this.#decide();
  }

  async #stop(): Promise<void> {
    this.#session.automatic = false;
    this.#watch?.stop();
    this.#watch = null;
    await this.#session.unfoldAll();
  }

  /** One decision after the other: a look may come due while the page is still being read. */
  #decide(): Promise<number> {
    const decide = (): Promise<number> => this.#decideNow().finally(() => this.#watch?.aim());
    // One that failed does not stop the next.
    this.#decided = this.#decided.then(decide, decide);
    return this.#decided;
  }

  async #decideNow(): Promise<number> {
    const start = performance.now();
    // Beyond this the page is left as it is until the reader asks: reading it would be felt.
    if (hasMoreElements(this.#page, mostElements) || !mayBeArticle(this.#page, location.href)) {
      await this.#session.unfoldAll();
      return performance.now() - start;
    }
    await pause();
    return this.#session.foldUnseen(this.#settings);
  }

  async #changed(): Promise<number> {
    if (!this.#session.mend()) {
      this.#watch?.stop();
      return 0;
    }
    if (this.#session.gaveUp) {
      this.#watch?.stop();
      await this.#session.tell();
      return 0;
    }
    return this.#decide();
  }

  async #covered(): Promise<number> {
    if (!this.#session.mend()) {
      this.#watch?.stop();
      return 0;
    }
    if (this.#session.isReaderBusy) this.#watch?.lookAgain();
    return this.#session.foldOver(this.#settings);
  }

  /** Nothing of the old article is said of the new address; the new one gets a moment to be drawn. */
  async #moved(): Promise<void> {
    await this.#session.tell();
    await new Promise((resolve) => setTimeout(resolve, 300));
    await this.#decide();
  }
}
