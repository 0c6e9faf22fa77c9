import { element } from './element.ts';

/** A labelled box to tick. */
export function checkbox(label: string, checked: boolean, change: (checked: boolean) => void): HTMLLabelElement {
  const input = element('input', { type: 'checkbox', checked });
  input.addEventListener('change', () => {
    change(input.checked);
  });
  return element('label', { class: 'check' }, input, element('span', {}, label));
}
