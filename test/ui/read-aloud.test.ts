// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { ReadAloud, type SpokenSentence } from '../../src/ui/read-aloud.ts';
import { voicesFor } from '../../src/ui/voices.ts';
import { installSpeech, type FakeSpeech } from './fake-speech.ts';

const voice = (name: string, lang: string, localService = true) =>
  ({ name, voiceURI: name, lang, localService, default: false }) as SpeechSynthesisVoice;
const sentences = ['One.', 'Two.', 'Three.'].map((text): SpokenSentence => ({ text, range: undefined }));

let speech: FakeSpeech;
let shown: (string | undefined)[];
let reader: ReadAloud;

beforeEach(() => {
  speech = installSpeech();
  speech.voices = [voice('far', 'en-US', false), voice('near', 'en-GB'), voice('other', 'ru-RU')];
  shown = [];
  reader = new ReadAloud({ rate: 1.2, voice: '' }, { says: (sentence) => shown.push(sentence?.text) });
  reader.load(sentences, 'en', 0);
});

test('reads sentence after sentence to the end, and is quiet then', () => {
  reader.play();
  expect(speech.now).toMatchObject({ text: 'One.', rate: 1.2, voice: { name: 'near' } });
  speech.end();
  speech.end();
  expect(reader.isSpeaking).toBe(true);
  speech.end();
  expect(reader.isSpeaking).toBe(false);
  expect(speech.said).toEqual(['One.', 'Two.', 'Three.']);
  expect(shown).toEqual(['One.', 'Two.', 'Three.', undefined]);
});

test('a pause keeps the place, and going on says the sentence again', () => {
  reader.play();
  speech.end();
  reader.pause();
  expect(speech.now).toBeUndefined();
  reader.play();
  expect(speech.said).toEqual(['One.', 'Two.', 'Two.']);
});

test('steps back and on, and not beyond the ends', () => {
  reader.step(1);
  reader.step(1);
  reader.step(1);
  reader.play();
  expect(speech.now?.text).toBe('Three.');
  reader.step(-1);
  expect(speech.now?.text).toBe('Two.');
});

test('another speed counts at once', () => {
  reader.play();
  reader.adjust({ rate: 2, voice: '' });
  expect(speech.now).toMatchObject({ text: 'One.', rate: 2 });
});

test('when the voice fails or the page goes, it is quiet', () => {
  reader.play();
  speech.fail();
  expect(reader.isSpeaking).toBe(false);
  reader.play();
  dispatchEvent(new Event('pagehide'));
  expect(speech.now).toBeUndefined();
});

test('without a voice of the device nothing is said', () => {
  speech.voices = [voice('far', 'en-US', false)];
  reader.play();
  expect(speech.said).toEqual([]);
  expect(reader.isSpeaking).toBe(false);
});

test('voices: the wished one first, then the same region; never one that is not of the device', () => {
  speech.voices = [voice('a', 'pt-PT'), voice('b', 'pt_BR'), voice('c', 'pt-PT'), voice('d', 'pt-BR', false)];
  expect(voicesFor('pt-BR').map(({ name }) => name)).toEqual(['b', 'a', 'c']);
  expect(voicesFor('pt', 'c').map(({ name }) => name)).toEqual(['c', 'a', 'b']);
  expect(voicesFor('')).toEqual([]);
});
