import type { Bloom } from '../../core/names/tagger/bloom.ts';
import type { Weights } from '../../core/names/tagger/weights.ts';
import type { Checkpoints } from './checkpoints.ts';
import type { LearnerSettings, LearnerState, Lesson } from './learner.ts';
import { Learner } from './learner.ts';
import { makeRandom, shuffle } from './random.ts';
import { WeightMean } from './weight-mean.ts';

/** A lesson with what a first pass that never saw it says, and how often it is given. */
export interface WeightedLesson extends Lesson {
  votes?: Int32Array;
  weight: number;
}

interface Course {
  /** Name of the checkpoint. */
  name: string;
  /** Another seed leaves out other features and takes another order. */
  seed: number;
  rounds: number;
  settings: LearnerSettings;
  lexicon: Bloom;
  withVotes: boolean;
}

/** What lies between two rounds. */
interface Standing {
  round: number;
  random: number;
  learner: LearnerState;
  mean: ReturnType<WeightMean['state']>;
  plain: Uint8Array[];
}

/** How often a lesson shows its votes: the same weights must also do without, in the first pass. */
const VOTED = 0.6;

/** Learns the lessons over several rounds; gives the mean of the weights after the later half of them. */
export function runRounds(lessons: readonly WeightedLesson[], course: Course, checkpoints: Checkpoints): Weights {
  const { name, seed, rounds, settings, lexicon, withVotes } = course;
  const random = makeRandom(20 + lessons.length + seed);
  const learner = new Learner(settings, lexicon, random);
  const mean = new WeightMean();
  for (const lesson of lessons) lesson.plain.fill(0);
  const last = checkpoints.load(name) as Standing | undefined;
  if (last) {
    random.state = last.random;
    learner.restore(last.learner);
    mean.restore(last.mean);
    lessons.forEach((lesson, i) => {
      lesson.plain.set(last.plain[i]!);
    });
  }
  for (let round = (last?.round ?? 0) + 1; round <= rounds; round++) {
    const started = Date.now();
    for (const lesson of shuffle(drawRound(lessons, random), random)) {
      const votes = withVotes && random() < VOTED ? lesson.votes : undefined;
      learner.learn(lesson, votes);
    }
    if (2 * round >= rounds) mean.add(learner.weights());
    const plain = lessons.map((lesson) => lesson.plain);
    const standing: Standing = { round, random: random.state, learner: learner.state(), mean: mean.state(), plain };
    checkpoints.save(name, standing);
    console.log(`${name}: round ${round} of ${rounds}, ${Math.round((Date.now() - started) / 1000)} s`);
  }
  return mean.result();
}

/** Each lesson as often as its weight says, a broken share by lot. */
function drawRound(lessons: readonly WeightedLesson[], random: () => number): WeightedLesson[] {
  return lessons.flatMap((lesson) => {
    const times = Math.floor(lesson.weight) + (random() < lesson.weight % 1 ? 1 : 0);
    return Array<WeightedLesson>(times).fill(lesson);
  });
}
