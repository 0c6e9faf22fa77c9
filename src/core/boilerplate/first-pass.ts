import type { Article, Block } from '../types.ts';
import { emitMetadata, knownFrom } from './metadata-features.ts';
import { collect, type Features } from './model.ts';
import { emitShape, surroundingsOf } from './shape-features.ts';
import { addressesReader, emitText, readText } from './text-features.ts';
import { publisherForms } from './tokens.ts';
import type { Sink } from './sink.ts';

/** One block ready to be judged: its features can be collected or named again for the evidence. */
export interface ReadBlock {
  words: number;
  closed: boolean;
  kind: string;
  box: number;
  /** Speaks to the reader, or of the publisher, in its own voice. */
  addresses: boolean;
  emit: (sink: Sink) => void;
  features: Features;
}

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
    addresses: addressesReader(facts),
    emit,
    features: collect(emit),
  };
}

function hostOf(url: string): string {
  return /^https?:\/\/([^/:?#]+)/i.exec(url)?.[1] ?? '';
}

/** The blocks of an article with their place, their markup and what the page says elsewhere. */
export function readBlocks(article: Pick<Article, 'metadata' | 'blocks'>): ReadBlock[] {
  const { metadata, blocks } = article;
  const forms = publisherForms([metadata.siteName, hostOf(metadata.url)].filter(Boolean));
  const around = surroundingsOf(blocks);
  const known = knownFrom(metadata);
  const seen = new Set<string>();
  return blocks.map((block: Block, index) => {
    const facts = readText(block.text, forms);
    const repeated = block.text.length > 20 && seen.has(block.text);
    seen.add(block.text);
    const emit = (sink: Sink): void => {
      emitText(facts, sink);
      emitShape(index, facts.count, around, sink);
      emitMetadata(block.text, index, known, sink);
      if (repeated) sink('metadata', 'repeated', 1);
    };
    const { kind, shape } = block;
    return {
      words: facts.count,
      closed: endsSentence(block.text),
      kind,
      box: shape.box,
      addresses: addressesReader(facts),
      emit,
      features: collect(emit),
    };
  });
}
