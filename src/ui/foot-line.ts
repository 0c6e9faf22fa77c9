import { element } from './element.ts';

/** One line at the foot of the page, for what did not go as asked: it stays until it is taken away or gives way to the next. */
export function showFootLine(sentence: string): void {
  clearFootLine();
  document.body.append(element('p', { class: 'foot-line', role: 'alert' }, sentence));
}

export function clearFootLine(): void {
  document.querySelector('.foot-line')?.remove();
}
