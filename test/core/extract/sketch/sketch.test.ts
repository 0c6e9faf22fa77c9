import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LeanReadability } from '../../../../src/core/extract/lean-readability.ts';
import { leavesOf } from '../../../../src/core/extract/leaves.ts';
import { leavesIn } from '../../../../src/core/extract/sketch/leaves-in.ts';
import type { SketchElement } from '../../../../src/core/extract/sketch/sketch-element.ts';
import type { SketchNode } from '../../../../src/core/extract/sketch/sketch-node.ts';
import { toSketch } from '../../../../src/core/extract/sketch/to-sketch.ts';
import { parsePage, prose } from '../../parse-page.ts';
import { randomPage } from '../../random-pages.ts';

const bounds = { seed: 20261130, numRuns: 40 };
const turn = () => new Promise((resolve) => setTimeout(resolve));

/** What a sketch is without: see `toSketch`. */
function withoutLeftOut(document: Document): Document {
  for (const element of document.querySelectorAll('script, noscript, style')) element.remove();
  const walker = document.createTreeWalker(document, 128);
  const comments: Comment[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode as Comment);
  for (const comment of comments) comment.remove();
  return document;
}

/** An element of a document and the same one of its sketch. */
interface Pair {
  real: Element;
  drawn: SketchElement;
}

function pairs(real: Element, drawn: SketchElement): Pair[] {
  const children = [...real.children];
  expect(drawn.children.map(({ source }) => source)).toEqual(children);
  return [{ real, drawn }, ...children.flatMap((child, index) => pairs(child, drawn.children[index]!))];
}

const asked = ['p', 'div', 'a', 'img', 'li', 'b'];

/** All that Readability asks of an element. */
function expectSame({ real, drawn }: Pair): void {
  expect(drawn.textContent).toBe(real.textContent);
  expect(drawn.line).toBe(real.textContent.trim().replace(/\s{2,}/g, ' '));
  expect(drawn.id).toBe(real.id);
  expect(drawn.className).toBe(real.getAttribute('class') ?? '');
  expect(drawn.childNodes.map((node) => node.textContent)).toEqual([...real.childNodes].map((n) => n.textContent));
  expect(drawn.firstElementChild?.source ?? null).toBe(real.firstElementChild);
  expect(drawn.nextElementSibling?.source ?? null).toBe(real.nextElementSibling);
  expect(drawn.getElementsByTagName('a').map(({ source }) => source)).toEqual([...real.getElementsByTagName('a')]);
  expect(drawn.elementsNamed(asked).map(({ source }) => source)).toEqual([...real.querySelectorAll(asked.join())]);
  for (const name of ['class', 'hidden', 'href', 'role'])
    expect(drawn.getAttribute(name)).toBe(real.getAttribute(name));
}

const childOf = <Kind extends { childNodes: ArrayLike<Kind> }>(parent: Kind, at: number): Kind | undefined =>
  parent.childNodes[at % Math.max(1, parent.childNodes.length)];

describe('a sketch', () => {
  test('has the leaves of its page, in order', async () => {
    await fc.assert(
      fc.asyncProperty(randomPage, async (html) => {
        await turn();
        const document = parsePage(html);
        const sketch = toSketch(document);
        expect(sketch.leaves).toEqual(leavesOf(document));
        expect([...leavesIn(sketch)]).toEqual(sketch.leaves);
        expect(sketch.body?.source).toBe(document.body);
      }),
      bounds,
    );
  });

  test('answers as a document does, before and after it is taken apart', async () => {
    const step = fc.tuple(fc.constantFrom('remove', 'append', 'replace', 'empty'), fc.nat(), fc.nat(), fc.nat());
    await fc.assert(
      fc.asyncProperty(randomPage, fc.array(step, { minLength: 5, maxLength: 25 }), async (html, steps) => {
        await turn();
        const document = withoutLeftOut(parsePage(html));
        const sketch = toSketch(document);
        const body = (): Pair[] => pairs(document.body, sketch.body!);
        body().forEach(expectSame);
        for (const [what, first, second, third] of steps) {
          const all = body();
          const one = all[first % all.length]!;
          const other = all[second % all.length]!;
          const [real, drawn] = [childOf<Node>(one.real, third), childOf<SketchNode>(one.drawn, third)];
          if (!real || !drawn || real.contains(other.real)) continue;
          if (what === 'remove') {
            real.parentNode!.removeChild(real);
            drawn.remove();
          } else if (what === 'append') {
            other.real.append(real);
            other.drawn.appendChild(drawn);
          } else if (what === 'empty') {
            one.real.replaceChildren();
            one.drawn.innerHTML = '';
          } else if (other.real !== document.body && !other.real.contains(real)) {
            other.real.parentNode!.replaceChild(real, other.real);
            other.drawn.parentNode!.replaceChild(drawn, other.drawn);
          }
          // Asked of some only, what is kept of others must not be of before.
          const left = body();
          left.filter((_pair, at) => at % 3 === second % 3).forEach(expectSame);
        }
        body().forEach(expectSame);
      }),
      bounds,
    );
  });

  test('knows an element by its new name', () => {
    const sketch = toSketch(parsePage('<div><font>Rain</font></div>'));
    expect(sketch.getElementsByTagName('font')).toHaveLength(1);
    sketch.getElementsByTagName('font')[0]!.rename('span');
    expect(sketch.getElementsByTagName('font')).toHaveLength(0);
    expect(sketch.getElementsByTagName('span')[0]?.textContent).toBe('Rain');
  });

  test('of a page with siblings by the ten thousand is taken apart as fast as it is long', () => {
    const millisecondsOf = (count: number): number => {
      const story = `<section><p>${prose('rain', 400)}</p></section>`;
      const sketch = toSketch(parsePage(`<div>${story}${'<p>It rains in Riga.'.repeat(count)}</div>`));
      const start = performance.now();
      new LeanReadability(sketch, '', 7).find();
      return performance.now() - start;
    };
    millisecondsOf(2_000);
    expect(millisecondsOf(40_000)).toBeLessThan(40 * Math.max(2, millisecondsOf(4_000)));
  });
});
