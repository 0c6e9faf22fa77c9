// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { copyOfReading } from '../../src/ui/copy-of-reading.ts';
import { takeAway } from '../../src/ui/take-away.ts';
import { readingOf } from './reading-fixture.ts';

vi.mock('../../src/browser/i18n.ts', async () => (await import('./locale-messages.ts')).i18nIn('en'));

const forms = {
  Text: /^Ministers meet/,
  Markdown: /^# Ministers/,
  HTML: /<h1>Ministers/,
  JSON: /^\{/,
  'Names (CSV)': /^kind,/,
};
const copy = () => copyOfReading(readingOf([{ text: 'A short article.' }]), undefined, '2026-03-03T10:00:00Z');

const copied: Record<string, string>[] = [];
const saved: { name: string; text: Promise<string> }[] = [];

beforeEach(() => {
  copied.length = saved.length = 0;
  vi.stubGlobal(
    'ClipboardItem',
    class {
      parts: Record<string, Blob>;
      constructor(parts: Record<string, Blob>) {
        this.parts = parts;
      }
    },
  );
  const write = async ([item]: { parts: Record<string, Blob> }[]) => {
    const parts = Object.entries(item?.parts ?? {}).map(async ([type, blob]) => [type, await blob.text()] as const);
    copied.push(Object.fromEntries(await Promise.all(parts)));
  };
  vi.stubGlobal('navigator', { clipboard: { write } });
  URL.createObjectURL = (blob: Blob) => {
    saved.push({ name: '', text: blob.text() });
    return 'blob:ours';
  };
  HTMLAnchorElement.prototype.click = function () {
    Object.assign(saved.at(-1) ?? {}, { name: this.download });
  };
  document.body.innerHTML = '<p id="announcements"></p>';
  document.body.append(...takeAway(copy));
});

const press = (name: string) => {
  document.querySelector<HTMLElement>(`[aria-label="${name}"]`)?.click();
};

test.each(Object.entries(forms))('%s is copied, and it is said', async (name, begins) => {
  press(`Copy: ${name}`);
  await vi.waitFor(() => {
    expect(document.querySelector('[role="status"]')?.textContent).toBe('Copied.');
  });
  expect(copied).toHaveLength(1);
  expect(copied[0]?.['text/plain']).toMatch(begins);
  // Into a letter it goes with its headings.
  expect(copied[0]?.['text/html'] !== undefined).toBe(name === 'HTML');
  expect(copied[0]?.['text/plain']).not.toContain('<style');
});

test.each(Object.entries(forms))('%s is saved under the name of the article', async (name, begins) => {
  press(`Save: ${name}`);
  await vi.waitFor(() => {
    expect(saved[0]?.name).toMatch(/^Ministers-meet-in-Riga\.(txt|md|html|json|csv)$/);
  });
  expect(await saved[0]?.text).toMatch(begins);
  expect((await saved[0]?.text)?.includes('<style')).toBe(name === 'HTML');
});

test('when the browser refuses, that is said', async () => {
  navigator.clipboard.write = () => Promise.reject(new Error('not allowed'));
  press('Copy: Text');
  await vi.waitFor(() => {
    expect(document.querySelector('[role="status"]')?.textContent).toBe('The browser did not allow copying.');
  });
});
