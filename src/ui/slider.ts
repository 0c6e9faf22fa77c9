import { element } from './element.ts';

export interface Scale {
  label: string;
  min: number;
  max: number;
  step: number;
  /** The value as it is said. */
  words: (value: number) => string;
}

/** A value on a scale, with its name before and its words after it. */
export function slider(
  { label, min, max, step, words }: Scale,
  value: number,
  slide: (value: number) => void,
): HTMLLabelElement {
  const input = element('input', { type: 'range', min, max, step, value, 'aria-valuetext': words(value) });
  const said = element('output', {}, words(value));
  input.addEventListener('input', () => {
    said.textContent = words(input.valueAsNumber);
    input.setAttribute('aria-valuetext', words(input.valueAsNumber));
    slide(input.valueAsNumber);
  });
  return element('label', { class: 'slider' }, element('span', {}, label), input, said);
}
