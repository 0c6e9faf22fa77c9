import type { Block, Category, Verdict } from '../../src/core/types.ts';

/** A page made of markup, in place of the one before. */
export function showPage(body: string): HTMLElement {
  const page = new DOMParser().parseFromString(`<title>A page</title><body>${body}`, 'text/html');
  document.documentElement.replaceChildren(...page.documentElement.childNodes);
  return document.body;
}

export function find(selector: string): Element {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`No ${selector} on the page.`);
  return element;
}

/** A block of the element's text; what plans and folds look at, no more. */
export function blockOf(element: Element, index: number): Block {
  const kind = /^H\d$/.test(element.tagName) ? 'heading' : 'paragraph';
  const text = element.textContent.trim().replace(/\s+/g, ' ');
  const box = [...document.querySelectorAll('*')].indexOf(element.parentElement ?? element);
  return { index, kind, text, shape: { box }, sources: [index] } as Block;
}

export function verdictOf(index: number, boilerplate: boolean, category: Category = 'donation-appeal'): Verdict {
  return {
    block: index,
    boilerplate,
    score: boilerplate ? 0.9 : 0.1,
    evidence: [],
    ...(boilerplate && { category }),
  };
}

/** An observer that never sees anything: there is no layout here. */
export class BlindObserver {
  observe(): void {
    // Nothing is ever in view.
  }
  unobserve(): void {
    // Nothing was observed.
  }
  disconnect(): void {
    // Nothing was observed.
  }
}
