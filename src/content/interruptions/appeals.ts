import type { AppealText } from '../../browser/messages.ts';
import type { Appeal } from '../../core/types.ts';

/** Texts of which the judgement is remembered; a page with more of them changes them all the time. */
const mostKnown = 500;
/** At most so many are shown at once. */
const mostAsked = 100;
/** Characters of what asks for something; no appeal is longer. */
const longest = 4000;

/** Shows texts to the judge: an `Appeal` or null for each, anything else when nobody answers. */
type Ask = (texts: AppealText[]) => Promise<unknown>;

/**
 * What the judge in the background said of boxes that are no blocks. Who looks at the page gets an answer at once or
 * none: so nothing of the page can change between the look and what is done. What was not known is learned afterwards,
 * and then the page is looked at anew.
 */
export class Appeals {
  readonly #ask: Ask;
  readonly #known = new Map<string, Appeal | null>();
  #open = new Map<string, AppealText>();

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  /** Is this an appeal for sure? Undefined while that is not known. */
  judge(text: AppealText): Appeal | null | undefined {
    const key = JSON.stringify(text);
    if (key.length > longest) return null;
    const known = this.#known.get(key);
    if (known === undefined && this.#open.size < mostAsked) this.#open.set(key, text);
    return known;
  }

  /** Asks for what was not known; true when something became known and another look is worth it. */
  async learn(): Promise<boolean> {
    const open = this.#open;
    if (open.size === 0) return false;
    this.#open = new Map();
    const answers = await this.#ask([...open.values()]);
    if (!Array.isArray(answers)) return false;
    if (this.#known.size + open.size > mostKnown) this.#known.clear();
    [...open.keys()].forEach((key, at) => this.#known.set(key, (answers[at] as Appeal | undefined) ?? null));
    return answers.some((appeal) => appeal !== null);
  }
}
