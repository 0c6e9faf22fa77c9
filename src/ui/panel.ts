import { button, element } from './element.ts';
import { icon, type IconName } from './icon.ts';

/**
 * A button with a panel under it. The browser's own popover brings the keyboard, Escape and closing by a click
 * beside it.
 */
export function panelButton(name: IconName, label: string, id: string, ...contents: HTMLElement[]): HTMLElement[] {
  const panel = element(
    'div',
    { id, class: 'panel', popover: 'auto', role: 'group', 'aria-label': label },
    ...contents,
  );
  const opener = button(
    { class: 'icon-button', 'aria-label': label, title: label, 'aria-expanded': 'false', popovertarget: id },
    () => undefined,
    icon(name),
  );
  panel.addEventListener('toggle', () => {
    opener.setAttribute('aria-expanded', String(panel.matches(':popover-open')));
  });
  // In a popup, Escape closes everything unless it is taken here.
  panel.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    panel.hidePopover();
    opener.focus();
  });
  return [opener, panel];
}
