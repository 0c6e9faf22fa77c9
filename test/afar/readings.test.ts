// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { Readings } from '../../src/afar/readings.ts';
import type { Snapshot } from '../../src/core/types.ts';

const sentence = 'The council decided on Tuesday that the ferry will leave from two harbours instead of one. ';

function snapshotOf(body: string): Snapshot {
  const html = `<html><head><title>Ferry gets a second harbour</title></head><body>${body}</body></html>`;
  const count = new DOMParser().parseFromString(html, 'text/html').getElementsByTagName('*').length;
  return { url: 'https://www.example.com/news/ferry', html, count, hidden: [], files: [] };
}

const article = snapshotOf(
  `<article><h1>Ferry gets a second harbour</h1>${`<p>${sentence.repeat(3)}</p>`.repeat(6)}</article>`,
);

describe('Readings', () => {
  it('reads a snapshot, with the places of the elements', async () => {
    const reading = await new Readings().read(1, article);
    const blocks = reading?.ok ? reading.article.blocks : [];
    expect(blocks.filter(({ kind }) => kind === 'paragraph').map(({ sources }) => sources)).toEqual([
      [6],
      [7],
      [8],
      [9],
      [10],
      [11],
    ]);
  });

  it('answers with nothing for what is none', async () => {
    const readings = new Readings();
    expect(await readings.read(1, null)).toBeNull();
    expect(await readings.read(1, { ...article, count: -1 })).toBeNull();
  });

  it('reads only the last of what a tab asks at once, and every tab', async () => {
    const readings = new Readings();
    const [first, second, other] = await Promise.all([
      readings.read(1, article),
      readings.read(1, article),
      readings.read(2, article),
    ]);
    expect(first).toBeNull();
    expect(second?.ok).toBe(true);
    expect(other?.ok).toBe(true);
  });

  it('lets a tab that asks again and again wait behind the others', async () => {
    const readings = new Readings();
    const order: string[] = [];
    const ask = async (name: string, tabId: number): Promise<void> => {
      if (await readings.read(tabId, article)) order.push(name);
    };
    await Promise.all([ask('first', 1), ask('other', 2), ask('again', 1)]);
    expect(order).toEqual(['other', 'again']);
  });
});
