/** The site wins when it brings a block back more often than this. */
const most = 5;

/** Counts how often the page brought back what was folded. */
export class Comebacks {
  readonly #counts = new Map<string, number>();
  readonly #given = new Set<string>();

  /** Some block came back once too often. */
  get gaveUp(): boolean {
    return this.#given.size > 0;
  }

  /** Is this text left alone from now on? */
  has(mark: string): boolean {
    return this.#given.has(mark);
  }

  count(marks: string[]): void {
    for (const mark of marks) {
      const times = (this.#counts.get(mark) ?? 0) + 1;
      this.#counts.set(mark, times);
      if (times > most) this.#given.add(mark);
    }
  }

  forget(): void {
    this.#counts.clear();
    this.#given.clear();
  }
}
