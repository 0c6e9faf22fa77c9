// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import type { Speech } from '../../src/browser/settings.ts';
import { listenTool } from '../../src/ui/listen-tool.ts';
import { installSpeech, type FakeSpeech } from './fake-speech.ts';

vi.mock('../../src/browser/i18n.ts', async () => (await import('./locale-messages.ts')).i18nIn('en'));
const highlights = new Map<string, unknown>();
vi.stubGlobal('Highlight', Object);
vi.stubGlobal('CSS', { highlights });
vi.stubGlobal('matchMedia', () => ({ matches: true }));
vi.stubGlobal('scrollBy', () => undefined);
Range.prototype.getBoundingClientRect = () => new DOMRect(0, 100, 50, 20);

let speech: FakeSpeech;
let kept: Speech[];

function open(lang: string): HTMLElement {
  const sentences = [{ text: 'Ana Lima came.', range: document.createRange() }];
  const tool = listenTool(
    { rate: 1, voice: '' },
    () => ({ sentences, lang }),
    (changed) => kept.push(changed),
  );
  document.body.replaceChildren(...tool);
  tool[1]?.dispatchEvent(new Event('beforetoggle'));
  return tool[1]!;
}

beforeEach(() => {
  speech = installSpeech();
  speech.voices = ['one', 'two'].map((name) => ({ name, voiceURI: name, lang: 'en', localService: true }));
  kept = [];
});

test('reads, marks the sentence, and pauses', () => {
  const panel = open('en');
  const play = panel.querySelector<HTMLElement>('[aria-label="Read aloud"]');
  play?.click();
  expect(speech.said).toEqual(['Ana Lima came.']);
  expect(highlights.has('spoken')).toBe(true);
  expect(play?.getAttribute('aria-label')).toBe('Pause');
  play?.click();
  expect(speech.now).toBeUndefined();
  expect(highlights.has('spoken')).toBe(false);
});

test('speed and voice are kept', () => {
  const panel = open('en');
  const rate = panel.querySelector('input')!;
  rate.value = '1.5';
  rate.dispatchEvent(new Event('input'));
  const voice = panel.querySelector('select')!;
  voice.value = 'two';
  voice.dispatchEvent(new Event('change'));
  expect(kept).toEqual([
    { rate: 1.5, voice: '' },
    { rate: 1.5, voice: 'two' },
  ]);
});

test('says why nothing can be heard', () => {
  expect(open('th').textContent).toMatch(/^This device has no voice of its own for this language: Thai\./);
});

test('voices that come late are listed in an open panel; for a closed one the text is not walked through', () => {
  const what = vi.fn(() => ({ sentences: [], lang: 'en' }));
  const panel = listenTool({ rate: 1, voice: '' }, what, vi.fn())[1]!;
  speechSynthesis.dispatchEvent(new Event('voiceschanged'));
  expect(what).not.toHaveBeenCalled();
  vi.spyOn(panel, 'matches').mockReturnValue(true);
  speechSynthesis.dispatchEvent(new Event('voiceschanged'));
  expect(panel.querySelectorAll('option')).toHaveLength(2);
});

test('there is no button where the browser cannot speak', () => {
  Object.assign(globalThis, { speechSynthesis: undefined });
  expect(listenTool({ rate: 1, voice: '' }, () => ({ sentences: [], lang: '' }), vi.fn())).toEqual([]);
});
