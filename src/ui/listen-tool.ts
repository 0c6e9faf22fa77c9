import type { Speech } from '../browser/settings.ts';
import { button, element } from './element.ts';
import { icon } from './icon.ts';
import { languageName } from './language-name.ts';
import { markSpoken } from './marks.ts';
import { onPageKey } from './page-keys.ts';
import { panelButton } from './panel.ts';
import { ReadAloud, type SpokenSentence } from './read-aloud.ts';
import { isInSight, reveal } from './reveal.ts';
import { formatNumber, say } from './say.ts';
import { slider } from './slider.ts';
import { canSpeak, voicesFor } from './voices.ts';

/** What there is to be read aloud, asked for whenever somebody wants to listen. */
export interface Speakable {
  sentences: SpokenSentence[];
  /** BCP 47 tag; empty when it is not known. */
  lang: string;
}

/** The button to listen, with the panel that goes with it; nothing where the browser has no voice at all. */
export function listenTool(speech: Speech, what: () => Speakable, changed: (speech: Speech) => void): HTMLElement[] {
  if (!canSpeak()) return [];
  const current = { ...speech };
  let last: Range | undefined;
  const play = button({ class: 'icon-button' }, () => {
    toggle();
  });
  const reader = new ReadAloud(current, {
    says: (sentence) => {
      last = showSpoken(sentence, last);
      showPlaying(play, reader.isSpeaking);
      document.documentElement.classList.toggle('is-speaking', reader.isSpeaking);
    },
  });
  showPlaying(play, false);
  const toggle = (): void => {
    if (reader.isSpeaking) {
      reader.pause();
      return;
    }
    const { sentences, lang } = what();
    reader.load(sentences, lang, whereToBegin(sentences, reader.isAtStart ? undefined : last));
    reader.play();
  };
  const adjust = (part: Partial<Speech>): void => {
    Object.assign(current, part);
    reader.adjust({ ...current });
    changed({ ...current });
  };
  const controls = element('div', { class: 'listen-controls' });
  const fill = (): void => {
    controls.replaceChildren(...listenControls(what().lang, current, { play, reader, adjust }));
  };
  onPageKey((key) => {
    if (key === 'l') toggle();
    return key === 'l';
  });
  const [opener, panel] = panelButton('listen', say('listen'), 'listen-panel', controls);
  panel?.addEventListener('beforetoggle', fill);
  // Voices come late in some browsers. Nobody sees a closed panel, and to fill it takes a walk through the whole text.
  speechSynthesis.addEventListener('voiceschanged', () => {
    if (panel?.matches(':popover-open')) fill();
  });
  return [opener, panel].filter((part) => part !== undefined);
}

interface Controls {
  play: HTMLElement;
  reader: ReadAloud;
  adjust: (part: Partial<Speech>) => void;
}

function listenControls(lang: string, speech: Speech, { play, reader, adjust }: Controls): HTMLElement[] {
  const voices = voicesFor(lang, speech.voice);
  if (voices.length === 0) return [element('p', {}, noVoice(lang))];
  const step = (name: 'previous' | 'next', label: string): HTMLElement =>
    button(
      { class: 'icon-button', 'aria-label': label, title: label },
      () => {
        reader.step(name === 'next' ? 1 : -1);
      },
      icon(name),
    );
  const rate = slider(
    { label: say('speed'), min: 0.6, max: 2, step: 0.1, words: (value) => `${formatNumber(value)}×` },
    speech.rate,
    (value) => {
      adjust({ rate: value });
    },
  );
  const bar = element(
    'div',
    { class: 'listen-bar' },
    step('previous', say('previousSentence')),
    play,
    step('next', say('nextSentence')),
  );
  return [bar, rate, ...(voices.length > 1 ? [voiceChoice(voices, adjust)] : [])];
}

function voiceChoice(voices: SpeechSynthesisVoice[], adjust: Controls['adjust']): HTMLElement {
  const options = voices.map(({ name, voiceURI }) => element('option', { value: voiceURI }, name));
  const select = element('select', {}, ...options);
  select.addEventListener('change', () => {
    adjust({ voice: select.value });
  });
  return element('label', { class: 'voice' }, element('span', {}, say('voice')), select);
}

function noVoice(lang: string): string {
  const name = languageName(lang);
  return name === '' ? say('noVoice') : say('noVoiceIn', name);
}

function showPlaying(play: HTMLElement, isSpeaking: boolean): void {
  const label = isSpeaking ? say('pause') : say('readAloud');
  play.setAttribute('aria-label', label);
  play.setAttribute('title', label);
  play.replaceChildren(icon(isSpeaking ? 'pause' : 'play'));
}

/** Marks what is being said, and follows it down the page unless the reader has gone elsewhere. Gives the place. */
function showSpoken(sentence: SpokenSentence | undefined, last: Range | undefined): Range | undefined {
  markSpoken(sentence?.range);
  if (!sentence) return last;
  if (sentence.range && (last === undefined || isInSight(last))) reveal(sentence.range);
  return sentence.range;
}

/** Where it was left, if that can be seen; otherwise the first sentence in view, or the headline at the top. */
function whereToBegin(sentences: SpokenSentence[], last: Range | undefined): number {
  if (scrollY === 0 && last === undefined) return 0;
  const left = sentences.findIndex(
    ({ range }) => range && last && range.compareBoundaryPoints(Range.START_TO_START, last) === 0,
  );
  if (left >= 0 && last && isInSight(last)) return left;
  return Math.max(
    0,
    sentences.findIndex(({ range }) => range && isInSight(range)),
  );
}
