import { LEXICAL, MAX_ROWS, tokenRows, VOTE_ROWS, voteRows } from '../../core/names/tagger/features.ts';
import { ALL_LABELS, GAPS, LABELS, Lattice } from '../../core/names/tagger/lattice.ts';
import type { Sentence } from '../../core/names/tagger/sentence-view.ts';
import { sentencesOf, SentenceView } from '../../core/names/tagger/sentence-view.ts';
import { gapsOf } from '../../core/names/tagger/tagger.ts';
import type { TextModel } from '../../core/names/tagger/text-model.ts';
import type { Weights } from '../../core/names/tagger/weights.ts';
import { forbidLooseEnds } from '../../core/names/tagger/weights.ts';
import type { Bloom } from '../../core/names/tagger/bloom.ts';
import type { FtrlSettings } from './ftrl.ts';
import { Ftrl } from './ftrl.ts';

export interface LearnerSettings extends FtrlSettings {
  /** Share of all rows that are left out at each token, and of tokens whose own word is. */
  featureDropout: number;
  wordDropout: number;
}

export interface LearnerState {
  cells: Float32Array;
  transitions: Float64Array;
  squares: Float64Array;
}

/** A document made ready: what it may be labelled, and which of its sentences gave no trouble the last time. */
export interface Lesson {
  model: TextModel;
  allowed: Uint8Array;
  plain: Uint8Array;
}

/** A sentence with no greater error is plain, and such are passed over as often as this. */
const PLAIN = 0.05;
const PASS_OVER = 0.75;

/** Below this a gradient is not worth a step. */
const SMALL = 0.002;

/** Learns the sequence model one sentence after the other. */
export class Learner {
  private readonly ftrl: Ftrl;
  private readonly transitions = new Float64Array(GAPS * LABELS * LABELS);
  private readonly squares = new Float64Array(GAPS * LABELS * LABELS).fill(1);
  private readonly free = new Lattice();
  private readonly bound = new Lattice();
  private readonly view = new SentenceView();
  private readonly buffer = new Int32Array(MAX_ROWS + VOTE_ROWS);
  private readonly voteBuffer = new Int32Array(VOTE_ROWS);

  private readonly settings: LearnerSettings;
  private readonly lexicon: Bloom;
  private readonly random: () => number;

  constructor(settings: LearnerSettings, lexicon: Bloom, random: () => number) {
    this.settings = settings;
    this.lexicon = lexicon;
    this.random = random;
    this.ftrl = new Ftrl(settings);
    forbidLooseEnds(this.transitions);
  }

  /** All that was learned, for `restore`. */
  state(): LearnerState {
    return { cells: this.ftrl.cells, transitions: this.transitions, squares: this.squares };
  }

  restore({ cells, transitions, squares }: LearnerState): void {
    this.ftrl.cells.set(cells);
    this.transitions.set(transitions);
    this.squares.set(squares);
  }

  weights(): Weights {
    const { bits } = this.settings;
    return { bits, table: this.ftrl.weights(), unit: 1, transitions: this.transitions, lexicon: this.lexicon };
  }

  /** `allowed` holds the possible labels of each token; `votes` those of a first pass, when it is to be used. */
  learn({ model, allowed, plain }: Lesson, votes: Int32Array | undefined): void {
    let number = -1;
    for (const sentence of sentencesOf(model)) {
      number++;
      const own = allowed.subarray(sentence.from, sentence.to);
      if (plain[number] === 1 && this.random() < PASS_OVER) continue;
      if (own.every((labels) => labels === ALL_LABELS)) continue;
      plain[number] = this.learnSentence(model, sentence, own, votes) < PLAIN ? 1 : 0;
    }
  }

  private learnSentence(model: TextModel, sentence: Sentence, allowed: Uint8Array, votes?: Int32Array): number {
    const length = sentence.to - sentence.from;
    const own = votes?.subarray(sentence.from, sentence.to);
    this.view.open(model, sentence);
    const rows: Int32Array[] = [];
    const scores = new Float64Array(length * LABELS);
    for (let t = 0; t < length; t++) {
      const called = this.callRows(t, own);
      rows.push(called);
      this.ftrl.score(called, scores, t * LABELS);
      for (let y = 0; y < LABELS; y++) scores[t * LABELS + y]! *= this.gain;
    }
    const gaps = gapsOf(model, sentence.from, sentence.to);
    const exponentials = this.transitions.map(Math.exp);
    this.free.run(scores, length, gaps, exponentials);
    this.bound.run(scores, length, gaps, exponentials, allowed);
    const error = this.step(rows, length);
    this.stepTransitions();
    return error;
  }

  /** What was left out is made up for by the rest. */
  private get gain(): number {
    return 1 / (1 - this.settings.featureDropout);
  }

  private callRows(t: number, votes?: Int32Array): Int32Array {
    const shift = 32 - this.settings.bits;
    const { buffer, view, voteBuffer, random, settings } = this;
    const count = tokenRows(view, t, shift, buffer);
    if (votes) voteRows(view, t, votes, shift, voteBuffer);
    const voted = votes ? VOTE_ROWS : 0;
    let kept = 0;
    const from = random() < settings.wordDropout ? LEXICAL : 0;
    for (let n = from; n < count; n++) if (random() >= settings.featureDropout) buffer[kept++] = buffer[n]!;
    for (let n = 0; n < voted; n++) if (random() >= settings.featureDropout) buffer[kept++] = voteBuffer[n]!;
    return buffer.slice(0, kept);
  }

  private step(rows: readonly Int32Array[], length: number): number {
    const gain = this.gain;
    let worst = 0;
    for (let t = 0; t < length; t++) {
      for (let y = 0; y < LABELS; y++) {
        const gradient = this.free.marginals[t * LABELS + y]! - this.bound.marginals[t * LABELS + y]!;
        if (Math.abs(gradient) < SMALL) continue;
        worst = Math.max(worst, Math.abs(gradient));
        this.ftrl.update(rows[t]!, y, gradient * gain);
      }
    }
    return worst;
  }

  private stepTransitions(): void {
    for (let k = 0; k < this.transitions.length; k++) {
      const gradient = this.free.pairs[k]! - this.bound.pairs[k]!;
      if (gradient === 0) continue;
      this.squares[k]! += gradient * gradient;
      this.transitions[k]! -= (0.1 * gradient) / Math.sqrt(this.squares[k]!);
    }
    forbidLooseEnds(this.transitions);
  }
}
