import { element } from './element.ts';

const letterA = 'A'.charCodeAt(0);
const indicatorA = 0x1f1e6;

let drawsFlags: boolean | undefined;

/** A country's flag where the system draws them, otherwise its two letters in a box. The name stands beside it. */
export function flag(code: string): HTMLElement {
  drawsFlags ??= areFlagsDrawn();
  const text = drawsFlags ? flagCharacters(code) : code;
  return element('span', { class: drawsFlags ? 'flag' : 'flag flag-letters', 'aria-hidden': 'true' }, text);
}

function flagCharacters(code: string): string {
  const indicators = Array.from(code, (letter) => letter.charCodeAt(0) - letterA + indicatorA);
  return String.fromCodePoint(...indicators);
}

/** Draws one in black ink and looks for any other colour: a font without flags draws letters, black or not at all. */
function areFlagsDrawn(): boolean {
  const canvas = element('canvas', { width: 24, height: 24 });
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return false;
  context.font = '16px sans-serif';
  context.textBaseline = 'top';
  context.fillStyle = '#000';
  context.fillText(flagCharacters('UA'), 2, 2);
  const pixels = context.getImageData(0, 0, 24, 24).data;
  return pixels.some((value, at) => at % 4 !== 3 && value > 60);
}
