/** All settings on one page; every change is saved as it is made. */
import type { Settings } from '../browser/settings.ts';
import { loadSettings } from '../browser/stored-settings.ts';
import { announce } from '../ui/announce.ts';
import { bundledSites } from '../ui/bundled-sites.ts';
import { checkbox } from '../ui/checkbox.ts';
import { keepSettings } from '../ui/keep-settings.ts';
import { localize } from '../ui/localize.ts';
import { applyLook } from '../ui/look.ts';
import { choice, lookControls } from '../ui/look-controls.ts';
import { say } from '../ui/say.ts';
import { categoryRows } from './category-rows.ts';
import { settingsFile } from './settings-file-controls.ts';
import { shortcutList } from './shortcut-list.ts';
import { siteList } from './site-list.ts';

async function change(part: (settings: Settings) => Partial<Settings>): Promise<void> {
  if (await keepSettings(part)) announce(say('saved'));
}

async function showSettings(): Promise<void> {
  const settings = await loadSettings();
  applyLook(settings.look);
  const automatic = checkbox(say('automaticLabel'), settings.automatic, (checked) => {
    void change(() => ({ automatic: checked }));
  });
  fill('automatic', automatic, await bundledSites());
  fill('categories', categoryRows(settings, change));
  fill('sites', await siteList());
  fill('names', countryLanguage(settings));
  fill('look', ...lookSection(settings));
  fill('shortcuts', await shortcutList());
}

function countryLanguage({ namesIn }: Settings): HTMLElement {
  const words = { interface: say('namesInInterface'), article: say('namesInArticle') };
  return choice('names-in', say('namesIn'), words, namesIn, (chosen) => {
    void change(() => ({ namesIn: chosen }));
  });
}

function lookSection({ look, images }: Settings): HTMLElement[] {
  const controls = lookControls(look, (changed) => {
    applyLook(changed);
    void change(() => ({ look: changed }));
  });
  const pictures = checkbox(say('imagesLabel'), images, (checked) => {
    void change(() => ({ images: checked }));
  });
  return [controls, pictures];
}

/** Puts controls under a section's own words, in place of the ones before. */
function fill(section: string, ...controls: HTMLElement[]): void {
  const place = document.getElementById(section);
  place?.querySelector(':scope > .controls')?.remove();
  const holder = document.createElement('div');
  holder.className = 'controls';
  holder.append(...controls);
  place?.append(holder);
}

localize();
document.title = `${say('settingsTitle')} · Fair Copy`;
fill(
  'file',
  settingsFile(() => void showSettings()),
);
void showSettings();
