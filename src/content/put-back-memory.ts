import { askBackground } from '../browser/send-to-background.ts';

/** What the reader put back on this page: it stays back when the page draws it anew or is loaded again. */
export class PutBackMemory {
  readonly #marks = new Set<string>();
  #url = '';
  #unsaved = false;

  /** The browser had no room for what was put back last: a reload will fold it again. */
  get isUnsaved(): boolean {
    return this.#unsaved;
  }

  has(mark: string): boolean {
    return this.#marks.has(mark);
  }

  /**
   * Learns what was put back before this page was loaded, once for each address.
   * @param told what the background said of it already
   */
  async recall(url: string, told?: string[]): Promise<void> {
    if (url === this.#url) return;
    this.#url = url;
    const marks = told ?? (await askBackground({ type: 'recall-put-back', url }));
    if (Array.isArray(marks)) for (const mark of marks) if (typeof mark === 'string') this.#marks.add(mark);
  }

  async remember(url: string, marks: string[]): Promise<void> {
    for (const mark of marks) this.#marks.add(mark);
    if (marks.length === 0) return;
    const kept = await askBackground({ type: 'remember-put-back', url, marks: [...this.#marks] });
    this.#unsaved = kept !== true;
  }

  /** The reader asks for everything to be folded after all. */
  async forget(url: string): Promise<void> {
    if (this.#marks.size === 0) return;
    this.#marks.clear();
    this.#unsaved = false;
    await askBackground({ type: 'remember-put-back', url, marks: [] });
  }
}
