import type { Look, Settings } from '../browser/settings.ts';
import { element } from './element.ts';
import { icon } from './icon.ts';
import { keepSettings } from './keep-settings.ts';
import { applyLook } from './look.ts';
import { listenTool, type Speakable } from './listen-tool.ts';
import { lookControls, resize } from './look-controls.ts';
import { onPageKey } from './page-keys.ts';
import { panelButton } from './panel.ts';
import { say } from './say.ts';

/** The button for type and theme; + and − make the text larger and smaller from anywhere in the article. */
export function lookTool(settings: Settings): HTMLElement[] {
  let look = settings.look;
  const place = element('div');
  const change = (changed: Look): void => {
    look = changed;
    applyLook(look);
    void keepSettings(() => ({ look }));
  };
  const fill = (): void => {
    place.replaceChildren(lookControls(look, change));
  };
  fill();
  onPageKey((key) => {
    const size = resize(look.size, key);
    if (size === undefined) return false;
    change({ ...look, size });
    fill();
    return true;
  });
  return panelButton('look', say('look'), 'look-panel', place);
}

/** The button to listen; the speed and the voice are kept. */
export function speechTool({ speech }: Settings, what: () => Speakable): HTMLElement[] {
  return listenTool(speech, what, (changed) => void keepSettings(() => ({ speech: changed })));
}

/** Opens the same article in a tab of its own. */
export function readerTool(tabId: number): HTMLElement {
  const label = say('openReader');
  return element(
    'a',
    {
      class: 'icon-button',
      href: `../reader/reader.html?tab=${tabId}`,
      target: '_blank',
      'aria-label': label,
      title: label,
    },
    icon('open'),
  );
}

/** Everything else. */
export function moreTool(...contents: HTMLElement[]): HTMLElement[] {
  const settings = element(
    'a',
    { class: 'panel-link', href: '../options/options.html', target: '_blank' },
    say('settings'),
  );
  return panelButton('more', say('more'), 'more-panel', ...contents, settings);
}
