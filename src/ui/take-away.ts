import { announce } from './announce.ts';
import type { CopyOfReading } from './copy-of-reading.ts';
import { button, element } from './element.ts';
import { saveFile } from './save-file.ts';
import { say } from './say.ts';
import { toHtmlCopy } from './to-html-copy.ts';
import { toJsonCopy } from './to-json-copy.ts';
import { toNamesTable } from './to-names-table.ts';
import { toPlainCopy } from './to-plain-copy.ts';

interface Form {
  label: string;
  type: string;
  extension: string;
  /** @param isPasted it is for the clipboard, not for a file */
  write: (copy: CopyOfReading, isPasted: boolean) => string | Promise<string>;
}

/** Markdown brings a printer with it: loaded only when somebody wants it. */
const writeMarkdown = async (copy: CopyOfReading): Promise<string> =>
  (await import('./to-markdown-copy.ts')).toMarkdownCopy(copy);

/** Where it is pasted, the look is that of the place; browsers would complain of ours while they clean it. */
const writeHtml = (copy: CopyOfReading, isPasted: boolean): string => toHtmlCopy(copy, isPasted ? '' : undefined);

/** Copies and saves what is shown, in the forms people work with. */
export function takeAway(copyNow: () => CopyOfReading): HTMLElement[] {
  const plain: Form = { label: say('formText'), type: 'text/plain', extension: 'txt', write: toPlainCopy };
  const markdown: Form = { label: 'Markdown', type: 'text/markdown', extension: 'md', write: writeMarkdown };
  const html: Form = { label: 'HTML', type: 'text/html', extension: 'html', write: writeHtml };
  const json: Form = { label: 'JSON', type: 'application/json', extension: 'json', write: toJsonCopy };
  const names: Form = { label: say('formNames'), type: 'text/csv', extension: 'csv', write: toNamesTable };
  const forms = [plain, markdown, html, json, names];
  const status = element('p', { class: 'unseen', role: 'status' });
  const done = (sentence: string): void => {
    status.className = 'status';
    status.textContent = sentence;
  };
  return [
    row(say('copyAs'), forms, async (form) => {
      const isCopied = await toClipboard(form, await form.write(copyNow(), true));
      done(say(isCopied ? 'copied' : 'copyFailed'));
    }),
    row(say('saveAs'), forms, async (form) => {
      const copy = copyNow();
      saveFile(`${fileName(copy.metadata.title)}.${form.extension}`, form.type, await form.write(copy, false));
      announce(say('saved'));
    }),
    status,
  ];
}

/**
 * A page goes as one, so that it is pasted into a letter with its headings, and as its source for who wants that.
 * False when the browser did not let it through.
 */
async function toClipboard({ type }: Form, text: string): Promise<boolean> {
  const part = (as: string): Record<string, Blob> => ({ [as]: new Blob([text], { type: as }) });
  const rich = type === 'text/html' ? part(type) : {};
  try {
    await navigator.clipboard.write([new ClipboardItem({ ...rich, ...part('text/plain') })]);
    return true;
  } catch {
    return false;
  }
}

function row(title: string, forms: Form[], take: (form: Form) => Promise<void>): HTMLElement {
  const buttons = forms.map((form) =>
    button({ class: 'quiet-button', 'aria-label': `${title}: ${form.label}` }, () => void take(form), form.label),
  );
  return element('section', {}, element('h2', {}, title), element('div', { class: 'panel-buttons' }, ...buttons));
}

/** Letters and digits of any script; no dots or slashes, and short enough for every file system. */
export function fileName(title: string): string {
  const words = title.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.join('-').slice(0, 60).replace(/-+$/, '') || 'article';
}
