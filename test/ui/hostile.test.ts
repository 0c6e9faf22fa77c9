// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { checkPageReading } from '../../src/browser/check-page-reading.ts';
import { summarize } from '../../src/core/names/summarize.ts';
import { decodeTagger } from '../../src/core/names/tagger/decode-tagger.ts';
import { readArticle } from '../../src/core/read-article.ts';
import { allowedMarkup } from '../../src/ui/allowed-markup.ts';
import { type CopyOfReading, copyOfReading } from '../../src/ui/copy-of-reading.ts';
import { renderTree } from '../../src/ui/render-tree.ts';
import { namesInput, toShownReading } from '../../src/ui/shown-reading.ts';
import { toHtmlCopy } from '../../src/ui/to-html-copy.ts';
import { toJsonCopy } from '../../src/ui/to-json-copy.ts';
import { toMarkdownCopy } from '../../src/ui/to-markdown-copy.ts';
import { toNamesTable } from '../../src/ui/to-names-table.ts';
import { toPlainCopy } from '../../src/ui/to-plain-copy.ts';
import { allPayloads } from '../hostile/all-payloads.ts';
import { packPages } from '../hostile/pack-pages.ts';
import { parsePage } from '../core/parse-page.ts';

vi.mock('../../src/browser/i18n.ts', async () => (await import('./locale-messages.ts')).i18nIn('en'));

const url = 'https://www.harbourledger.example/storm';
const tagger = decodeTagger(readFileSync('src/core/data/people.bin'));
/** A parser written in script takes minutes over what is nested thousands deep: those are for the browsers. */
const payloads = allPayloads.filter(({ id }) => !id.startsWith('deep-'));
const prototypes = [Object.prototype, Array.prototype, String.prototype].map(membersOf);

/** A page's reading as the popup gets it, through the message and the check; undefined when there is no article. */
function arrive(html: string): CopyOfReading | undefined {
  const reading = readArticle(parsePage(html), url);
  const message = { url, reading, folded: [], besides: [], automatic: true, gaveUp: false, unsaved: false };
  const checked = checkPageReading(JSON.parse(JSON.stringify(message)));
  expect(checked, 'what the core gives passes the check').not.toBeNull();
  const shown = checked && toShownReading(checked);
  return shown ? copyOfReading(shown, summarize(namesInput(shown), tagger), '2026-03-03T10:00:00Z') : undefined;
}

function membersOf(owner: object): string {
  return Reflect.ownKeys(owner).map(String).join(' ');
}

function isAddress(address: string, ...schemes: string[]): boolean {
  return URL.canParse(address) && schemes.includes(new URL(address).protocol);
}

/** What is wrong with the elements that are shown. */
function faultsOf(fragment: DocumentFragment): string[] {
  return [...fragment.querySelectorAll('*')].flatMap((element) => [
    ...(allowedMarkup.has(element.localName) ? [] : [element.localName]),
    ...[...element.attributes]
      .filter((one) => !isHarmless(one))
      .map(({ name, value }) => `${name}=${value.slice(0, 80)}`),
  ]);
}

function isHarmless({ name, value }: Attr): boolean {
  if (name === 'href' || (name === 'title' && value.includes(':')))
    return isAddress(value, 'http:', 'https:', 'mailto:');
  return /^(alt|class|colspan|dir|lang|rel|rowspan|scope|start|target|title|value|width|height)$/.test(name);
}

/** What is wrong with a page, once a browser has parsed it: all but its head is what is shown. */
function faultsOfPage(html: string): string[] {
  const page = parsePage(html);
  const fragment = page.createDocumentFragment();
  fragment.append(...page.body.children);
  const extra = [...page.head.children].filter(({ localName }) => !/^(meta|title|style)$/.test(localName));
  const own = /^(article|h1|section)$/;
  return [
    ...extra.map(({ outerHTML }) => outerHTML),
    ...faultsOf(fragment).filter((fault) => !own.test(fault)),
    ...(page.head.querySelectorAll('style').length === 1 ? [] : ['style']),
    ...(page.querySelector('[http-equiv]') ? ['http-equiv'] : []),
  ];
}

/** What is wrong with Markdown, once somebody's printer has parsed it. */
function faultsOfMarkdown(markdown: string): string[] {
  const faults: string[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'html') faults.push(node.value);
    if (node.type === 'link' && !isAddress(node.url, 'http:', 'https:', 'mailto:')) faults.push(node.url);
    if ((node.type === 'image' || node.type === 'definition') && !isAddress(node.url, 'http:', 'https:'))
      faults.push(node.url);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(fromMarkdown(markdown));
  return faults;
}

/** Rows and cells of a table, read as RFC 4180 has it. */
function rowsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('hostile pages', () => {
  test('are many, and each has a name', () => {
    expect(allPayloads.length).toBeGreaterThanOrEqual(400);
    expect(new Set(allPayloads.map(({ id }) => id)).size).toBe(allPayloads.length);
    const packed = packPages(allPayloads, 30).flatMap(({ ids }) => ids);
    expect(packed.sort()).toEqual(allPayloads.map(({ id }) => id).sort());
  });

  test.each(packPages(payloads, 8))('$ids', ({ html, marks }) => {
    const copy = arrive(html);
    if (!copy) throw new Error('The page is no article.');
    const lines = [...copy.blocks, ...copy.leftOut.map(({ block }) => block)].map(({ text }) => text).join();
    expect(marks.filter((mark) => !lines.includes(mark))).toEqual([]);
    const { fragment } = renderTree(copy.tree, { base: url, images: false });
    expect(faultsOf(fragment)).toEqual([]);
    expect(faultsOfMarkdown(toMarkdownCopy(copy))).toEqual([]);
    expect(JSON.parse(toJsonCopy(copy))).toMatchObject({ url });
    const rows = rowsOf(toNamesTable(copy));
    expect(rows.filter((row) => row.length !== 12 || row.some((cell) => /^[=+\-@\t\r]/.test(cell)))).toEqual([]);
    expect(toPlainCopy(copy)).toContain(url);
    expect(faultsOfPage(toHtmlCopy(copy))).toEqual([]);
  });

  test('leave the language as it is', () => {
    expect([Object.prototype, Array.prototype, String.prototype].map(membersOf)).toEqual(prototypes);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

afterAll(() => {
  vi.restoreAllMocks();
});
