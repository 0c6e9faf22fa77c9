import { button, element } from './element.ts';
import { flag } from './flag.ts';
import { icon } from './icon.ts';
import { say } from './say.ts';
import type { MentionSentence } from './mention-sentences.ts';
import { strip, type TextScale } from './strip.ts';
import type { Topic } from './topic.ts';

/** What the panel of a chosen entry can do. */
export interface EntryActions {
  toggle: (entry: IndexEntry) => void;
  step: (by: 1 | -1) => void;
  /** Goes to a sentence, given by its number among those shown. */
  goToSentence: (sentence: number) => void;
  release: () => void;
  /** Shows the mention in the live page; absent where there is none at hand. */
  showInPage: (() => void) | undefined;
}

export interface IndexEntry {
  topic: Topic;
  element: HTMLLIElement;
  chip: HTMLButtonElement;
  strip: SVGSVGElement;
  panel: HTMLElement;
  /** "2 of 5" */
  place: HTMLElement;
}

let entries = 0;

/** A name in the index: a chip to press, a strip that shows where it is, and a panel that the chip unfolds. */
export function indexEntry(topic: Topic, textScale: TextScale, actions: EntryActions): IndexEntry {
  const panel = element('div', { class: 'entry-panel', id: `entry-${++entries}`, hidden: true });
  const place = element('span', { class: 'walk-place' });
  const chip = button({ class: 'chip', 'aria-expanded': 'false', 'aria-controls': panel.id }, () => {
    actions.toggle(entry);
  });
  chip.append(
    ...(topic.country === undefined ? [] : [flag(topic.country)]),
    element('span', { class: 'chip-words' }, element('bdi', { class: 'chip-name' }, topic.name), chipRole(topic)),
    element('span', { class: 'chip-count', 'aria-hidden': 'true' }, topic.count),
    element('span', { class: 'unseen' }, `, ${topic.spoken}`),
  );
  const drawn = strip(topic.mentions, textScale);
  const item = element('li', { class: topic.doubtful ? 'entry doubtful' : 'entry' }, chip, drawn, panel);
  const entry: IndexEntry = { topic, element: item, chip, strip: drawn, panel, place };
  return entry;
}

/** The role under the name, where there is room; to the ear they are two. */
function chipRole({ role }: Topic): HTMLElement | undefined {
  if (role === undefined) return undefined;
  return element('span', { class: 'chip-role' }, element('span', { class: 'unseen' }, ', '), element('bdi', {}, role));
}

/** Unfolds the panel: what is known, the walk from mention to mention, the sentences. */
export function openEntry(
  { chip, element: item, panel, place, topic }: IndexEntry,
  sentences: MentionSentence[],
  lang: string | undefined,
  actions: EntryActions,
): void {
  chip.setAttribute('aria-expanded', 'true');
  item.classList.add('chosen');
  panel.hidden = false;
  const parts = [
    element('p', { class: 'panel-name' }, element('bdi', {}, topic.name)),
    topic.role !== undefined && element('p', { class: 'entry-note panel-role', dir: 'auto' }, topic.role),
    ...topic.notes.map((note) => element('p', { class: 'entry-note', dir: 'auto' }, note)),
    walkBar(place, actions),
    sentenceList(sentences, lang, actions),
  ];
  panel.replaceChildren(...parts.filter((part) => part !== false));
}

export function closeEntry({ chip, element: item, panel }: IndexEntry): void {
  chip.setAttribute('aria-expanded', 'false');
  item.classList.remove('chosen');
  panel.hidden = true;
  panel.replaceChildren();
}

function walkBar(place: HTMLElement, { step, release, showInPage }: EntryActions): HTMLElement {
  const back = (): void => {
    step(-1);
  };
  const on = (): void => {
    step(1);
  };
  return element(
    'div',
    { class: 'walk' },
    button({ class: 'icon-button', 'aria-label': say('previousMention') }, back, icon('previous')),
    place,
    button({ class: 'icon-button', 'aria-label': say('nextMention') }, on, icon('next')),
    showInPage && button({ class: 'quiet-button' }, showInPage, say('showInPage')),
    button({ class: 'icon-button walk-end', 'aria-label': say('letGo') }, release, icon('close')),
  );
}

function sentenceList(
  sentences: MentionSentence[],
  lang: string | undefined,
  { goToSentence }: EntryActions,
): HTMLElement {
  const items = sentences.map((sentence, at) => {
    const go = (): void => {
      goToSentence(at);
    };
    return element('li', {}, button({ class: 'sentence', lang, dir: 'auto' }, go, ...markedSentence(sentence)));
  });
  return element('ol', { class: 'sentences' }, ...items);
}

/** The sentence with its mentions in `mark`, cut at their offsets. */
function markedSentence({ text, start, mentions }: MentionSentence): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let done = 0;
  for (const mention of mentions) {
    const from = Math.max(done, mention.start - start);
    const to = Math.max(from, mention.end - start);
    parts.push(text.slice(done, from), element('mark', {}, text.slice(from, to)));
    done = to;
  }
  parts.push(text.slice(done));
  return parts;
}
