// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { defaultSettings, type Settings } from '../../src/browser/settings.ts';
import { siteCleanUp } from '../../src/ui/site-clean-up.ts';

const calls: unknown[] = [];
let granted = false;
let decision = Promise.resolve(true);
let stored: Settings = defaultSettings;
let isFull = false;

vi.mock('../../src/browser/i18n.ts', async () => (await import('./locale-messages.ts')).i18nIn('en'));
vi.mock('../../src/browser/permissions.ts', () => ({
  hasSite: () => Promise.resolve(granted),
  askForSite: (origin: string) => {
    calls.push(['ask', origin]);
    return decision;
  },
}));
vi.mock('../../src/browser/stored-settings.ts', () => ({
  loadSettings: () => Promise.resolve(stored),
  changeSettings: (change: (settings: Settings) => Partial<Settings>) => {
    if (isFull) return Promise.reject(new Error('The quota is exceeded.'));
    stored = { ...stored, ...change(stored) };
    return Promise.resolve(stored);
  },
}));
vi.mock('../../src/browser/send-to-background.ts', () => ({
  sendToBackground: (request: unknown) => {
    calls.push(request);
    return Promise.resolve(true);
  },
}));

const tab = (url: string): Parameters<typeof siteCleanUp>[0] => ({ id: 1, url, incognito: false });
const show = async (settings: Settings = defaultSettings, url = 'https://www.news.example/a'): Promise<HTMLElement> => {
  const place = await siteCleanUp(tab(url), settings, () => calls.push('changed'));
  document.body.replaceChildren(place);
  return place;
};

beforeEach(() => {
  calls.length = 0;
  stored = { ...defaultSettings, sites: { 'other.example': 'never' } };
  granted = false;
  isFull = false;
  decision = Promise.resolve(true);
});

test('asks for exactly this site, once, and cleans it at once', async () => {
  const place = await show();
  const press = place.querySelector('button');
  expect(press?.textContent).toBe('Always clean this site');
  press?.click();
  // The browser takes the question only in the click itself.
  expect(calls).toEqual([['ask', 'https://www.news.example']]);
  await vi.waitFor(() => {
    expect(place.textContent).toContain('folded automatically');
  });
  expect(calls.slice(1)).toEqual([{ type: 'clean-site', origin: 'https://www.news.example' }, 'changed']);
});

test('the choice is kept when the browser’s question closes the popup', async () => {
  decision = new Promise(() => undefined);
  const place = await show();
  place.querySelector('button')?.click();
  await vi.waitFor(() => {
    expect(stored.sites['www.news.example']).toBe('always');
  });
});

test('refused, everything stays and one sentence says so', async () => {
  decision = Promise.resolve(false);
  const place = await show();
  place.querySelector('button')?.click();
  await vi.waitFor(() => {
    expect(place.querySelector('[role=status]')?.textContent).toContain('Nothing else changes');
  });
  expect(calls).toHaveLength(1);
  expect(stored.sites).toEqual({ 'other.example': 'never' });
  expect(place.querySelector('button')?.textContent).toBe('Always clean this site');
});

test('where it is at work, it can be turned off', async () => {
  granted = true;
  const place = await show();
  expect(place.textContent).toContain('Appeals in articles on news.example are folded automatically.');
  place.querySelector('button')?.click();
  await vi.waitFor(() => {
    expect(place.textContent).toContain('left in the page');
  });
  expect(calls).toEqual([{ type: 'leave-site', origin: 'https://www.news.example' }]);
});

test('a choice for which there is no room is not said to be made', async () => {
  granted = true;
  isFull = true;
  const place = await show();
  place.querySelector('button')?.click();
  await vi.waitFor(() => {
    expect(document.querySelector('.foot-line[role=alert]')).not.toBeNull();
  });
  expect([calls, place.querySelector('button')?.textContent]).toEqual([[], 'Turn off here']);
});

test.each([
  [{ ...defaultSettings, sites: { 'www.news.example': 'never' as const } }, 'are left in the page.'],
  [{ ...defaultSettings, automatic: false }, 'off everywhere'],
  [{ ...defaultSettings, automatic: false, sites: { 'www.news.example': 'always' as const } }, 'folded automatically'],
])('says how things stand: %#', async (settings, words) => {
  granted = true;
  expect((await show(settings)).textContent).toContain(words);
});

test('a page of no site has nothing to turn on', async () => {
  expect((await show(defaultSettings, 'file:///tmp/a.html')).childElementCount).toBe(0);
});

test('in a private window nothing is offered that would be noted down', async () => {
  const place = await siteCleanUp(
    { ...tab('https://www.news.example/a'), incognito: true },
    defaultSettings,
    () => undefined,
  );
  expect(place.textContent).not.toBe('');
  expect(place.querySelector('button')).toBeNull();
});
