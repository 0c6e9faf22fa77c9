import { margin, type Place, placed, type Placed } from './line-place.ts';
import { create, setAttribute } from './live-page.ts';
import { LINE } from './marks.ts';

/** What a line says. */
export interface LineWords {
  category: string;
  siteName: string;
  show: string;
  /** For those who hear the page: said once, politely; empty when it was said before. */
  announcement: string;
  /** There is nothing folded behind it. */
  isNote?: true;
}

const variable = (name: Placed): string => `--fair-copy-${name}`;

/**
 * Every declaration is important: a page's own rules for "everything in the article" must not reach in. Nor do those
 * on the line itself, for what is important inside a shadow tree outweighs all that is said outside of it; so the
 * place is handed in by variables, and one that is not given leaves its property unset. What is marked across a line is
 * copied without it: a button of ours has no place in somebody's letter.
 */
const style = `
:host {
  all: unset !important; display: block !important; box-sizing: border-box !important;
  -webkit-user-select: none !important; user-select: none !important;
  ${placed.map((name) => `${name}: var(${variable(name)}) !important;`).join(' ')}
}
button {
  all: unset; display: flex; box-sizing: border-box; max-width: 100%; min-height: 1.5em;
  padding-inline-start: .6em; border-inline-start: 1px solid currentColor;
  font: inherit; font-weight: 400; line-height: 1.5; text-align: start;
  letter-spacing: normal; word-spacing: normal; text-indent: 0; text-transform: none;
  color: color-mix(in srgb, currentColor 60%, transparent); -webkit-text-fill-color: currentColor;
  cursor: pointer; pointer-events: auto;
  overflow: hidden; white-space: pre;
}
button:hover, button:focus-visible { color: inherit; }
button:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; }
i, bdi { flex: 0 1 auto; min-width: 0; overflow: hidden; text-overflow: ellipsis; font-style: inherit; }
b { flex: 0 1000000 auto; min-width: 0; display: flex; overflow: hidden; font-weight: inherit; }
.note { white-space: pre-wrap; }
u { flex: none; text-underline-offset: .15em; }
span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media print { :host { display: none !important; } }
`;

/**
 * The line that stands where something was folded. It looks like the page's own text; its inside lies in a closed
 * shadow tree, out of reach of the page's scripts and styles.
 * @param show is told whether the line was pressed by key: then the focus goes with it
 */
export function createLine(page: Document, words: LineWords, show: (byKey: boolean) => void): HTMLElement {
  const line = create(page, LINE);
  const shadow = line.attachShadow({ mode: 'closed' });
  attachStyle(shadow, page);
  const button = create(page, 'button');
  setAttribute(button, 'type', 'button');
  if (words.isNote) setAttribute(button, 'class', 'note');
  else setAttribute(button, 'aria-expanded', 'false');
  button.append(...toLabel(page, words));
  keepFromPage(line);
  button.addEventListener('click', (event) => {
    // A mouse or a finger counts its clicks.
    if (event.isTrusted) show(event.detail === 0);
  });
  shadow.append(button);
  if (words.announcement) announce(page, shadow, words.announcement);
  return line;
}

/** A constructed sheet is out of reach of the page's policy; where content scripts can't have one, an element does. */
function attachStyle(shadow: ShadowRoot, page: Document): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    const element = create(page, 'style');
    element.textContent = style;
    shadow.append(element);
  }
}

/**
 * Where a line is short of room the site's name gives way first, then the category, and what can be pressed never. A
 * hundredth of a pixel that the category gave would cost it three letters.
 */
function toLabel(page: Document, { category, siteName, show }: LineWords): (Node | string)[] {
  const kind = create(page, 'i');
  // On a page that reads the other way it would lose its beginning.
  setAttribute(kind, 'dir', 'auto');
  kind.textContent = category;
  const act = create(page, 'u');
  act.textContent = show;
  return [kind, ...(siteName ? [toName(page, siteName)] : []), ' · ', act];
}

/** With its dot: where there is no room for the name, two dots in a row would be left. */
function toName(page: Document, siteName: string): HTMLElement {
  const part = create(page, 'b');
  const name = create(page, 'bdi');
  name.textContent = siteName;
  part.append(' · ', name);
  return part;
}

/** A click on our line is not a click on the page: no link around it is followed, no handler of the page runs. */
function keepFromPage(line: HTMLElement): void {
  for (const type of [
    'click',
    'mousedown',
    'mouseup',
    'pointerdown',
    'pointerup',
    'touchstart',
    'touchend',
    'keydown',
    'keyup',
  ]) {
    line.addEventListener(type, (event) => {
      event.stopPropagation();
      if (type === 'click') event.preventDefault();
    });
  }
}

/** Screen readers speak up only for what changes in a region that is there already. */
function announce(page: Document, shadow: ShadowRoot, text: string): void {
  const region = create(page, 'span');
  setAttribute(region, 'role', 'status');
  shadow.append(region);
  setTimeout(() => {
    region.textContent = text;
    setTimeout(() => {
      region.remove();
    }, 5000);
  }, 500);
}

export function setPlace(line: HTMLElement, place: Place): void {
  for (const [name, value] of place) set(line, name, value);
}

/** Keeps the line from taking room while what it stands for still holds its own. */
export function setWeightless(line: HTMLElement, weightless: boolean): void {
  set(line, 'margin-block', weightless ? '0 -1.5em' : margin);
  if (weightless) return;
  // Beside the text was the place of what it stands for, and not of a line.
  set(line, 'float', 'none');
  set(line, 'width', 'auto');
}

/** At the lower edge of the window, where it covers next to nothing. */
export function placeAtEdge(line: HTMLElement, background: string): void {
  set(line, 'position', 'fixed');
  set(line, 'inset-block-end', '0');
  set(line, 'inset-inline-start', '0');
  set(line, 'max-width', 'min(100%, 32em)');
  set(line, 'z-index', '2147483647');
  set(line, 'padding', '.25em .8em');
  set(line, 'background-color', background);
}

/** Keeps its room, and can neither be seen nor pressed. */
export function setInvisible(line: HTMLElement): void {
  set(line, 'visibility', 'hidden');
}

/** At the end of the page, where it covers nothing. */
export function placeAtEnd(line: HTMLElement): void {
  set(line, 'position', 'static');
}

function set(line: HTMLElement, name: Placed, value: string): void {
  line.style.setProperty(variable(name), value, 'important');
}
