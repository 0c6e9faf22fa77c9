import { askForSite, dropSite, grantedPatterns } from '../browser/permissions.ts';
import type { SiteChoice } from '../browser/settings.ts';
import { loadSettings } from '../browser/stored-settings.ts';
import { announce } from '../ui/announce.ts';
import { button, element } from '../ui/element.ts';
import { keepSettings } from '../ui/keep-settings.ts';
import { say } from '../ui/say.ts';
import { hostFromInput } from './host-from-input.ts';

/** Sites where the reader chose, and sites that were granted: search, add, change, remove. */
export async function siteList(): Promise<HTMLElement> {
  const rows = element('ul', { class: 'site-rows' });
  const search = element('input', {
    type: 'search',
    placeholder: say('sitesSearch'),
    'aria-label': say('sitesSearch'),
  });
  const refresh = async (): Promise<void> => {
    const sites = await findSites();
    const wanted = search.value.trim().toLowerCase();
    const shown = [...sites].filter(([host]) => host.includes(wanted));
    const lines = shown.map(([host, choice]) => siteRow(host, choice, () => void refresh()));
    rows.replaceChildren(...(lines.length > 0 ? lines : [element('li', { class: 'hint' }, say('sitesNone'))]));
  };
  search.addEventListener('input', () => void refresh());
  await refresh();
  const forms = element(
    'div',
    { class: 'site-forms' },
    addForm(() => void refresh()),
    element('div', { class: 'site-search' }, search),
  );
  return element('div', {}, forms, rows);
}

async function findSites(): Promise<Map<string, SiteChoice>> {
  const [{ sites }, granted] = await Promise.all([loadSettings(), grantedPatterns()]);
  const hosts = granted.map((pattern) => /^[^:]+:\/\/([^/*]+)\//.exec(pattern)?.[1] ?? '').filter(Boolean);
  const all = new Map<string, SiteChoice>(hosts.map((host) => [host, 'always']));
  for (const [host, choice] of Object.entries(sites)) all.set(host, choice);
  return new Map([...all].sort(([one], [other]) => one.localeCompare(other)));
}

function siteRow(host: string, choice: SiteChoice, changed: () => void): HTMLElement {
  const words: Record<SiteChoice, string> = { always: say('siteAlways'), never: say('siteNever') };
  const options = Object.entries(words).map(([value, label]) =>
    element('option', { value, selected: value === choice }, label),
  );
  const select = element('select', { 'aria-label': host }, ...options);
  select.addEventListener('change', () => void choose(host, select.value as SiteChoice).then(changed));
  const remove = button({ class: 'quiet-button' }, () => void forget(host).then(changed), say('remove'));
  remove.setAttribute('aria-label', `${say('remove')}: ${host}`);
  return element('li', { class: 'site-row' }, element('span', {}, host), select, remove);
}

function addForm(changed: () => void): HTMLFormElement {
  const input = element('input', { type: 'text', placeholder: 'www.example.com', 'aria-label': say('sitesAddLabel') });
  const problem = element('span', { class: 'unseen', role: 'alert' });
  const form = element(
    'form',
    {},
    input,
    element('button', { class: 'plain-button', type: 'submit' }, say('sitesAdd')),
    problem,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const host = hostFromInput(input.value);
    input.setAttribute('aria-invalid', String(!host));
    problem.className = host ? 'unseen' : 'status';
    problem.textContent = host ? '' : say('sitesNoHost');
    if (!host) return;
    input.value = '';
    void choose(host, 'always').then(changed);
  });
  return form;
}

/** Asks for the site first, while the browser still takes this for the reader's own click. */
async function choose(host: string, choice: SiteChoice): Promise<void> {
  if (choice === 'always' && !(await askForSite(`https://${host}`))) {
    announce(say('siteRefused'));
    return;
  }
  if (await keepSettings(({ sites }) => ({ sites: { ...sites, [host]: choice } }))) announce(say('saved'));
}

async function forget(host: string): Promise<void> {
  await dropSite(`https://${host}`);
  const kept = await keepSettings(({ sites }) => ({
    sites: Object.fromEntries(Object.entries(sites).filter(([site]) => site !== host)),
  }));
  if (kept) announce(say('saved'));
}
