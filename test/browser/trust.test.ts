import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitUntil } from '../../src/tasks/extension-browser.ts';
import { browsers, listedHost, openStage, otherHost, readFixture, type Stage } from './stage.ts';

const packages = ['dist/chrome', 'dist/firefox'];
const filesOf = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(ending));

describe.each(packages)('what is in %s', (folder) => {
  const read = (name: string): string => readFileSync(`${folder}/${name}`, 'utf8');

  test.each(filesOf(folder, '.js'))('%s never makes code or markup of a string', (name) => {
    const sinks =
      /\.(inner|outer)HTML\s*=[^=]|insertAdjacentHTML|\bdocument\.write|createContextualFragment|setHTMLUnsafe|\beval\(|\bnew Function\b|\bFunction\(|set(Timeout|Interval)\(["'`]/g;
    expect(read(name).match(sinks) ?? []).toEqual([]);
  });

  test.each(filesOf(folder, '.js'))('%s has no address to send anything to', (name) => {
    expect(
      read(name).match(/XMLHttpRequest|sendBeacon|WebSocket|EventSource|importScripts|RTCPeerConnection/g) ?? [],
    ).toEqual([]);
  });

  test.each(filesOf(folder, '.html'))('%s takes nothing from elsewhere and runs nothing inline', (name) => {
    const html = read(name);
    expect(html.match(/(?:src|href)="(?:https?:)?\/\/[^"]*"/g) ?? []).toEqual([]);
    expect(html.match(/<script(?![^>]*\ssrc=)[^>]*>|\son\w+=|<style|<base|<iframe/g) ?? []).toEqual([]);
  });

  test('gives pages nothing of ours, and allows itself little', () => {
    const manifest = JSON.parse(read('manifest.json')) as Record<string, unknown> & {
      content_security_policy: { extension_pages: string };
    };
    expect(manifest['web_accessible_resources']).toBeUndefined();
    expect(manifest['externally_connectable']).toBeUndefined();
    expect(manifest['host_permissions']).toBeUndefined();
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toMatch(/^default-src 'none';/);
    for (const part of [
      "script-src 'self'",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ])
      expect(policy).toContain(part);
    expect(policy).not.toMatch(/unsafe|\*|wasm|script-src[^;]*(http|data)/);
  });
});

describe.each(browsers)('what a page can do to us in $name', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(browser);
  });
  afterAll(() => stage.leave());

  test('it cannot frame, load or learn of our pages', async () => {
    const page = await stage.visit(`${otherHost}/probe`, readFixture('no-appeal'));
    const paths = ['manifest.json', 'popup/popup.html', 'reader/reader.html', 'content/content.js', 'icons/16.png'];
    const nobody = stage.opened
      .address('')
      .replace(/[a-p]{8}/, 'aaaaaaaa')
      .replace(/[0-9a-f]{8}-/, '00000000-');
    const probe = (origin: string) =>
      page.evaluate(
        probeFor,
        paths.map((path) => `${origin}${path}`),
      );
    const found = await probe(stage.opened.address(''));
    expect(found).toEqual(await probe(nobody));
    expect(found.filter((answer) => answer.includes('loaded'))).toEqual([]);
    expect(await page.evaluate(() => Object.keys(globalThis).filter((name) => /fair/i.test(name)))).toEqual([]);
    expect(await page.evaluate(() => document.querySelector('fair-copy-line, [data-fair-copy-folded]'))).toBeNull();
    await page.close();
  });

  test('it cannot speak to us', async () => {
    const page = await stage.visit(`${listedHost}/speak`, readFixture('appeal-at-end'));
    const isFolded = () => page.evaluate(() => document.querySelector('fair-copy-line') !== null);
    await waitUntil(isFolded, 'the fold');
    const settings = () => stage.opened.inside(`(globalThis.browser ?? chrome).storage.sync.get(null)`);
    const before = await settings();
    const answers = await page.evaluate(async () => {
      const { chrome, browser } = globalThis as { chrome?: { runtime?: object }; browser?: object };
      for (const message of [
        { type: 'read' },
        { type: 'put-back', blocks: 'all' },
        { type: 'clean-site', origin: 'http://x' },
        { type: 'leave-site', origin: location.origin },
      ]) {
        postMessage(message, '*');
        for (const target of [document, window])
          target.dispatchEvent(new CustomEvent(message.type, { detail: message }));
      }
      await new Promise((done) => setTimeout(done, 300));
      return [typeof chrome?.runtime, typeof browser];
    });
    expect(answers).toEqual(['undefined', 'undefined']);
    expect([await isFolded(), await settings()]).toEqual([true, before]);
    await page.close();
  });

  test('it cannot press our line', async () => {
    const page = await stage.visit(`${listedHost}/press`, readFixture('appeal-at-end'));
    const isFolded = () => page.evaluate(() => document.querySelector('fair-copy-line') !== null);
    await waitUntil(isFolded, 'the fold');
    await page.evaluate(() => {
      const line = document.querySelector<HTMLElement>('fair-copy-line')!;
      const { x, y } = line.getBoundingClientRect();
      const inner = document.elementFromPoint(x + 5, y + 5) as HTMLElement | null;
      for (const target of [line, inner ?? line]) {
        target.click();
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
          target.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: x + 5, clientY: y + 5 }));
        for (const key of ['Enter', ' '])
          target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      }
    });
    expect(await isFolded()).toBe(true);
    expect(await page.evaluate(() => document.querySelector('fair-copy-line')!.shadowRoot)).toBeNull();
    await page.close();
  });

  test('nothing of it goes wrong in us', async () => {
    expect(await stage.opened.complaints()).toEqual([]);
  });
});

/** Runs in the page: tries every way to load these addresses, and says what came of it. */
async function probeFor(addresses: string[]): Promise<string[]> {
  const load = (tag: 'img' | 'script' | 'link', address: string): Promise<string> =>
    new Promise((done) => {
      const element = document.createElement(tag);
      element.onload = () => {
        done('loaded');
      };
      element.onerror = () => {
        done('failed');
      };
      if (element instanceof HTMLLinkElement) Object.assign(element, { rel: 'stylesheet', href: address });
      else element.src = address;
      document.head.append(element);
      setTimeout(() => {
        done('silent');
      }, 1_000);
    });
  const frame = (address: string): Promise<string> =>
    new Promise((done) => {
      const element = document.createElement('iframe');
      element.src = address;
      document.body.append(element);
      setTimeout(() => {
        try {
          done(element.contentDocument ? 'blank' : 'foreign');
        } catch {
          done('foreign');
        }
        element.remove();
      }, 300);
    });
  const answers: string[] = [];
  for (const address of addresses) {
    answers.push(
      await fetch(address).then(
        () => 'fetch loaded',
        () => 'fetch failed',
      ),
    );
    for (const tag of ['img', 'script', 'link'] as const) answers.push(`${tag} ${await load(tag, address)}`);
    answers.push(`frame ${await frame(address)}`);
  }
  return answers;
}
