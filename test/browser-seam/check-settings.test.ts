import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSettings } from '../../src/browser/check-settings.ts';
import { defaultSettings } from '../../src/browser/settings.ts';

describe('checkSettings', () => {
  it('gives the defaults for nothing, and for anything that is no settings', () => {
    for (const stored of [undefined, null, 'x', 7, []]) expect(checkSettings(stored)).toEqual(defaultSettings);
  });

  it('keeps what it understands', () => {
    const settings = {
      ...defaultSettings,
      automatic: false,
      sites: { 'www.example.com': 'never' },
      categories: { 'donation-appeal': 'hide' },
      look: { ...defaultSettings.look, theme: 'sepia', size: 22 },
    };
    expect(checkSettings(structuredClone(settings))).toEqual(settings);
  });

  it('drops what it does not understand, field by field', () => {
    const damaged = {
      automatic: 'no',
      sites: { 'www.example.com': 'sometimes', 'www.example.org': 'always' },
      look: { theme: 'pink', size: 9000, measure: 70 },
      extra: 1,
    };
    expect(checkSettings(damaged)).toEqual({
      ...defaultSettings,
      sites: { 'www.example.org': 'always' },
      look: { ...defaultSettings.look, measure: 70 },
    });
  });

  it('gives settings that it takes itself, for any input', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const settings = checkSettings(stored);
        expect(checkSettings(settings)).toEqual(settings);
      }),
    );
  });
});
