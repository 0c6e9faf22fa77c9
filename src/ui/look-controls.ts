import type { Look } from '../browser/settings.ts';
import { element } from './element.ts';
import { formatNumber, say } from './say.ts';
import { slider, type Scale } from './slider.ts';

type ScaleName = 'size' | 'measure' | 'leading';

/** Sizes of the text that can be chosen, px. */
const sizes = { min: 14, max: 32 };

const scales = (): Record<ScaleName, Scale> => ({
  size: { label: say('textSize'), ...sizes, step: 1, words: (value) => formatNumber(value) },
  measure: { label: say('lineWidth'), min: 44, max: 84, step: 2, words: (value) => formatNumber(value) },
  leading: { label: say('lineHeight'), min: 1.2, max: 2.2, step: 0.05, words: (value) => formatNumber(value) },
});

/** Theme, face, size, width and line height: the same controls in the popup, the reader and the options. */
export function lookControls(look: Look, change: (look: Look) => void): HTMLElement {
  const current = { ...look };
  const changed = (part: Partial<Look>): void => {
    Object.assign(current, part);
    change({ ...current });
  };
  const themes = {
    system: say('themeSystem'),
    light: say('themeLight'),
    sepia: say('themeSepia'),
    dark: say('themeDark'),
  };
  const fonts = { serif: say('fontSerif'), book: say('fontBook'), sans: say('fontSans'), wide: say('fontWide') };
  return element(
    'div',
    { class: 'look-controls' },
    choice('theme', say('theme'), themes, current.theme, (theme) => {
      changed({ theme });
    }),
    choice('font', say('font'), fonts, current.font, (font) => {
      changed({ font });
    }),
    ...Object.entries(scales()).map(([name, scale]) =>
      slider(scale, current[name as ScaleName], (value) => {
        changed({ [name]: value });
      }),
    ),
  );
}

/** The next size up or down for a key; nothing for other keys. */
export function resize(size: number, key: string): number | undefined {
  if (!['+', '=', '-'].includes(key)) return undefined;
  return Math.min(sizes.max, Math.max(sizes.min, size + (key === '-' ? -1 : 1)));
}

/** One of a few, as radio buttons in a row. */
export function choice<T extends string>(
  name: string,
  legend: string,
  words: Record<T, string>,
  chosen: T,
  choose: (value: T) => void,
): HTMLFieldSetElement {
  const options = Object.entries<string>(words).map(([value, label]) => {
    const input = element('input', { type: 'radio', name, value, checked: value === chosen });
    input.addEventListener('change', () => {
      choose(value as T);
    });
    return element('label', { class: `choice-option choice-${name}-${value}` }, input, element('span', {}, label));
  });
  const row = element('div', { class: 'choice-row' }, ...options);
  return element('fieldset', { class: 'choice' }, element('legend', {}, legend), row);
}
