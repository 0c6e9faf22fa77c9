import type { Speech } from '../browser/settings.ts';
import { voicesFor } from './voices.ts';

/** What is said in one go. */
export interface SpokenSentence {
  text: string;
  /** Where it stands; nothing for what has no place in the text. */
  range: Range | undefined;
}

interface Listener {
  /** The sentence that is being said; undefined when it is quiet. */
  says: (sentence: SpokenSentence | undefined) => void;
}

/**
 * Reads sentence after sentence with a voice of the device. Only voices that the browser calls local are used: others
 * would send the text away. Pausing stops at the sentence, and going on says it again from its beginning, which every
 * voice can do.
 */
export class ReadAloud {
  readonly #listener: Listener;
  #sentences: SpokenSentence[] = [];
  #at = 0;
  #lang = '';
  #speech: Speech;
  #isSpeaking = false;
  /** The utterance that counts: what an older one still tells is not heard. */
  #current: SpeechSynthesisUtterance | undefined;

  constructor(speech: Speech, listener: Listener) {
    this.#speech = speech;
    this.#listener = listener;
    // A voice outlives its page in some browsers.
    addEventListener('pagehide', () => {
      this.pause();
    });
  }

  get isSpeaking(): boolean {
    return this.#isSpeaking;
  }

  /** Nothing was read yet, or all of it. */
  get isAtStart(): boolean {
    return this.#at === 0;
  }

  /** Gives other sentences to read, and from which one on. */
  load(sentences: SpokenSentence[], lang: string, at: number): void {
    this.#sentences = sentences;
    this.#lang = lang;
    this.#at = Math.min(at, Math.max(0, sentences.length - 1));
  }

  /** Speaks from the sentence that it is at. */
  play(): void {
    this.#stop();
    const sentence = this.#sentences[this.#at];
    const voice = voicesFor(this.#lang, this.#speech.voice)[0];
    if (!sentence || !voice) {
      this.pause();
      return;
    }
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = this.#speech.rate;
    utterance.addEventListener('end', () => {
      this.#next(utterance);
    });
    utterance.addEventListener('error', () => {
      if (utterance === this.#current) this.pause();
    });
    this.#current = utterance;
    this.#isSpeaking = true;
    this.#listener.says(sentence);
    speechSynthesis.speak(utterance);
  }

  pause(): void {
    this.#stop();
    this.#isSpeaking = false;
    this.#listener.says(undefined);
  }

  /** One sentence back or on. */
  step(by: 1 | -1): void {
    this.#at = Math.min(Math.max(0, this.#at + by), Math.max(0, this.#sentences.length - 1));
    if (this.#isSpeaking) this.play();
  }

  /** Takes another speed or voice, at once. */
  adjust(speech: Speech): void {
    this.#speech = speech;
    if (this.#isSpeaking) this.play();
  }

  #next(ended: SpeechSynthesisUtterance): void {
    if (ended !== this.#current) return;
    this.#at += 1;
    if (this.#at < this.#sentences.length) {
      this.play();
      return;
    }
    this.#at = 0;
    this.pause();
  }

  #stop(): void {
    this.#current = undefined;
    speechSynthesis.cancel();
  }
}
