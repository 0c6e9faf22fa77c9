/** A browser's speech as far as we use it: says nothing, and ends a sentence when it is told to. */
export interface FakeSpeech {
  /** What is being said now. */
  now: { text: string; rate: number; voice: { name: string } | null } | undefined;
  /** All that was said. */
  said: string[];
  end: () => void;
  fail: () => void;
  voices: Partial<SpeechSynthesisVoice>[];
}

class Utterance extends EventTarget {
  readonly text: string;
  voice: SpeechSynthesisVoice | null = null;
  lang = '';
  rate = 1;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

export function installSpeech(): FakeSpeech {
  let now: Utterance | undefined;
  const finish = (event: string): void => {
    const ended = now;
    now = undefined;
    ended?.dispatchEvent(new Event(event));
  };
  const fake: FakeSpeech = {
    get now() {
      return now;
    },
    said: [],
    voices: [],
    end: () => {
      finish('end');
    },
    fail: () => {
      finish('error');
    },
  };
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => fake.voices,
    speak: (utterance: Utterance) => {
      now = utterance;
      fake.said.push(utterance.text);
    },
    // As browsers do it: what is broken off ends, too.
    cancel: () => {
      finish('error');
    },
  });
  Object.assign(globalThis, { speechSynthesis: synthesis, SpeechSynthesisUtterance: Utterance });
  return fake;
}
