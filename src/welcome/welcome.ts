/** The page after installing: what happens where, and the choice of the button only. */
import { bundledPatterns } from '../browser/permissions.ts';
import { loadSettings } from '../browser/stored-settings.ts';
import { announce } from '../ui/announce.ts';
import { bundledSites } from '../ui/bundled-sites.ts';
import { element } from '../ui/element.ts';
import { keepSettings } from '../ui/keep-settings.ts';
import { localize } from '../ui/localize.ts';
import { choice } from '../ui/look-controls.ts';
import { applyLook } from '../ui/look.ts';
import { formatNumber, say } from '../ui/say.ts';

async function showWelcome(): Promise<void> {
  localize();
  const icon = element('img', { class: 'welcome-icon', src: '../icons/128.png', width: 64, height: 64, alt: '' });
  document.querySelector('main')?.prepend(icon);
  const settings = await loadSettings();
  applyLook(settings.look);
  const words = { automatic: say('welcomeByItself'), button: say('welcomeButtonOnly') };
  const chosen = settings.automatic ? 'automatic' : 'button';
  const automatic = choice('automatic', say('welcomeChoice'), words, chosen, (value) => {
    void keepSettings(() => ({ automatic: value === 'automatic' })).then((kept) => {
      if (kept) announce(say('saved'));
    });
  });
  const sites = formatNumber(Math.floor(bundledPatterns().length / 10) * 10);
  document.getElementById('where')?.append(say('welcomeAutomatic', sites));
  document.getElementById('choice')?.append(automatic);
  document.getElementById('grant')?.append(await bundledSites());
}

void showWelcome();
