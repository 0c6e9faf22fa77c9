import { describe, expect, it } from 'vitest';
import sites from '../../src/data/news-sites.json';

const kinds = ['exile', 'reader-funded', 'public', 'commercial', 'agency'];
/** At least two labels, no scheme, path, port, wildcard or `www.`: what `*://*.HOST/*` can be made of. */
const bareHost = /^(?!www\.)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,}$/;
const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

describe('news-sites.json', () => {
  it('is long enough and wide enough', () => {
    expect(sites.length).toBeGreaterThanOrEqual(150);
    expect(new Set(sites.map((site) => site.country)).size).toBeGreaterThanOrEqual(20);
    expect(new Set(sites.map((site) => site.lang)).size).toBeGreaterThanOrEqual(20);
  });

  it('has outlets of every kind, exile and reader-funded press not in passing', () => {
    const count = (kind: string) => sites.filter((site) => site.kind === kind).length;
    expect(kinds.filter((kind) => count(kind) === 0)).toEqual([]);
    expect(count('exile')).toBeGreaterThanOrEqual(30);
    expect(count('reader-funded')).toBeGreaterThanOrEqual(60);
  });

  it('is sorted by host, each host once', () => {
    const hosts = sites.map((site) => site.host);
    expect(hosts).toEqual([...new Set(hosts)].sort());
  });

  it('has no host below another one of the list', () => {
    const hosts = sites.map((site) => site.host);
    const nested = hosts.filter((host) => hosts.some((other) => host.endsWith(`.${other}`)));
    expect(nested).toEqual([]);
  });

  it.each(sites)('$host is well formed', (site) => {
    expect(Object.keys(site)).toEqual(['host', 'name', 'country', 'lang', 'kind']);
    expect(site.host).toMatch(bareHost);
    expect(site.name.trim()).toBe(site.name);
    expect(site.name).not.toBe('');
    expect(kinds).toContain(site.kind);
    expect(site.country).toMatch(/^[A-Z]{2}$/);
    expect(regionNames.of(site.country)).toBeDefined();
    expect(site.lang).toMatch(/^[a-z]{2}$/);
    expect(languageNames.of(site.lang)).toBeDefined();
  });
});
