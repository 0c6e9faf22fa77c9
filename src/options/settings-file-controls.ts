import { loadSettings, saveSettings } from '../browser/stored-settings.ts';
import { button, element } from '../ui/element.ts';
import { saveFile } from '../ui/save-file.ts';
import { say } from '../ui/say.ts';
import { readSettingsFile, toSettingsFile } from './settings-file.ts';

/** Takes the settings along as one file, and brings them back. */
export function settingsFile(imported: () => void): HTMLElement {
  const status = element('p', { class: 'status', role: 'status' });
  const input = element('input', { type: 'file', accept: 'application/json,.json', hidden: true });
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) void bringIn(file, status, imported);
    input.value = '';
  });
  const save = button({ class: 'plain-button' }, () => void takeAlong(), say('exportSettings'));
  const load = button(
    { class: 'plain-button' },
    () => {
      input.click();
    },
    say('importSettings'),
  );
  return element('div', {}, element('div', { class: 'file-buttons' }, save, load, input), status);
}

async function takeAlong(): Promise<void> {
  saveFile('fair-copy-settings.json', 'application/json', toSettingsFile(await loadSettings()));
}

async function bringIn(file: File, status: HTMLElement, imported: () => void): Promise<void> {
  const result = readSettingsFile(await file.text());
  if (!result.ok) {
    status.textContent = say(result.why, result.setting);
    return;
  }
  try {
    await saveSettings(result.settings);
  } catch {
    status.textContent = say('notSaved');
    return;
  }
  imported();
  status.textContent = say('imported');
}
