import type { PageReading } from '../../src/browser/messages.ts';
import type { Block } from '../../src/core/types.ts';
import { plainShape } from '../../src/training/judge/plain-shape.ts';

function block(index: number, text: string): Block {
  return {
    index,
    kind: 'paragraph',
    text,
    sources: [index],
    shape: { ...plainShape, wrappers: ['article'], linkWords: [], depth: 1 },
  };
}

/** A reading as a content script gives it; every call gives a new one. */
export function pageReading(): PageReading {
  const texts = ['The bridge was opened on Monday.', 'Please give what you can.'];
  return {
    url: 'https://www.example.com/bridge',
    folded: [1],
    besides: [],
    automatic: true,
    gaveUp: false,
    unsaved: false,
    reading: {
      ok: true,
      article: {
        metadata: {
          title: 'A bridge',
          authors: ['Ann Reed'],
          published: '2026-01-02',
          updated: '',
          siteName: 'The Example',
          lang: 'en',
          dir: '',
          url: 'https://www.example.com/bridge',
          description: '',
        },
        kind: 'article',
        partial: false,
        tree: {
          type: 'root',
          children: texts.map((value, index) => ({
            type: 'element',
            tagName: 'p',
            properties: {},
            data: { block: index },
            children: [{ type: 'text', value }],
          })),
        },
        blocks: texts.map((text, index) => block(index, text)),
      },
      judgement: {
        verdicts: [
          { block: 0, boilerplate: false, score: 0.1, evidence: [] },
          { block: 1, boilerplate: true, category: 'donation-appeal', score: 0.9, evidence: ['asks-for-money'] },
        ],
      },
      timing: { extract: 1, judge: 1 },
    },
  };
}
