import type { Article, Block } from '../types.ts';
import { labelledAgain } from './labelled-again.ts';
import { isLabelledPointer, isNote } from './labels.ts';
import { emitMetadata, type Known, knownFrom, type Likeness, likeness } from './metadata-features.ts';
import { type Model, scoreOn } from './model.ts';
import { standOf } from './page-numbers.ts';
import { emitShape, surroundingsOf } from './shape-features.ts';
import { addressesReader, emitText, readText, type TextFacts } from './text-features.ts';
import { publisherForms } from './tokens.ts';
import type { Sink } from './sink.ts';

/** What is known of a block before the first pass. */
interface Standing {
  words: number;
  /** Ends as a sentence does. */
  closed: boolean;
  /** `Block.kind`, or empty for text without markup. */
  kind: string;
  /** Number of its box; -1 for text without markup. */
  box: number;
  /** How it stands on its page, in numbers; nothing for text without markup. */
  stand: readonly number[];
}

/** What the first pass knows of one block, in order of the article. */
export interface FirstPass extends Standing {
  /** Log-odds of being boilerplate, from the block alone. */
  logit: number;
}

/** One block ready to be judged: its features are named whenever they are asked for. */
export interface ReadBlock extends Standing {
  /** Whether it speaks to the reader, or of the publisher, in its own voice; asked of few blocks. */
  addresses: () => boolean;
  /** A correction or an editor's note, which belongs to the article. */
  isNote: boolean;
  /** Its label says that it points to another story, and most of it is a link. */
  isPointer: boolean;
  emit: (sink: Sink) => void;
  /** Log-odds of the block alone. */
  scoreBy: (model: Model) => number;
}

/** What a text of a page says, wherever it stands. */
interface ReadText {
  facts: TextFacts;
  closed: boolean;
  alike: Likeness;
  /** Log-odds of what it says, and by which model. */
  scored?: { model: Model; logit: number };
}

/** Texts that were read: among fewer neighbours they say the same. */
export type ReadTexts = Map<Block, ReadText>;

const endsSentence = (text: string): boolean => /[.!?…。]["'”’»“)\]]*$/u.test(text.slice(-6).trimEnd());

/** A lone piece of text: what it says is all there is. */
export function readLone(text: string, forms: ReadonlySet<string>): ReadBlock {
  const facts = readText(text, forms);
  const emit = (sink: Sink): void => {
    emitText(facts, sink);
    sink('place', 'alone', 1);
  };
  return {
    words: facts.count,
    closed: endsSentence(text),
    kind: '',
    box: -1,
    stand: [],
    addresses: () => addressesReader(facts),
    isNote: isNote(facts),
    isPointer: false,
    emit,
    scoreBy: (model) => scoreOn(model, emit),
  };
}

function hostOf(url: string): string {
  return /^https?:\/\/([^/:?#]+)/i.exec(url)?.[1] ?? '';
}

function readOf(block: Block, forms: ReadonlySet<string>, known: Known, texts: ReadTexts): ReadText {
  const before = texts.get(block);
  if (before) return before;
  const facts = readText(block.text, forms);
  const read = { facts, closed: endsSentence(block.text), alike: likeness(block.text, known) };
  texts.set(block, read);
  return read;
}

function scoreText(read: ReadText, model: Model): number {
  if (read.scored?.model !== model) {
    const logit = scoreOn(model, (sink) => {
      emitText(read.facts, sink);
    });
    read.scored = { model, logit };
  }
  return read.scored.logit;
}

/**
 * The blocks of an article with their place, their markup and what the page says elsewhere.
 * @param texts what was read before; what is read now is added
 */
export function readBlocks(
  { metadata, blocks }: Pick<Article, 'metadata' | 'blocks'>,
  texts: ReadTexts = new Map(),
): ReadBlock[] {
  const forms = publisherForms([metadata.siteName, hostOf(metadata.url)].filter(Boolean));
  const around = surroundingsOf(blocks);
  const known = knownFrom(metadata);
  const pointers = labelledAgain(blocks);
  const seen = new Set<string>();
  return blocks.map((block, index) => {
    const read = readOf(block, forms, known, texts);
    const { facts, closed, alike } = read;
    const repeated = block.text.length > 20 && seen.has(block.text);
    seen.add(block.text);
    const emitPlace = (sink: Sink): void => {
      emitShape(index, facts.count, around, sink);
      emitMetadata(alike, index, known, sink);
      if (repeated) sink('metadata', 'repeated', 1);
    };
    const { kind, shape } = block;
    return {
      words: facts.count,
      closed,
      kind,
      box: shape.box,
      stand: standOf(index, facts, closed, around, alike),
      addresses: () => addressesReader(facts),
      isNote: isNote(facts),
      isPointer: pointers.has(block) || (shape.linkChars > 0.5 * block.text.length && isLabelledPointer(facts)),
      emit: (sink) => {
        emitText(facts, sink);
        emitPlace(sink);
      },
      scoreBy: (model) => scoreOn(model, emitPlace, scoreText(read, model)),
    };
  });
}
