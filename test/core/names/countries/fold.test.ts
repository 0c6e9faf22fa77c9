import { describe, expect, it } from 'vitest';
import { fold } from '../../../../src/core/names/countries/fold.ts';

describe('fold', () => {
  it('takes the accents from Latin letters and keeps the case', () => {
    expect(fold('Éthiopie')).toBe('Ethiopie');
    expect(fold('Władysław')).toBe('Wladyslaw');
    expect(fold('København')).toBe('Kobenhavn');
  });

  it('leaves й and ї, and makes one letter of е and ё', () => {
    expect(fold('Украї́на'.replace('\u0301', ''))).toBe('Україна');
    expect(fold('российский')).toBe('российский');
    expect(fold('Соединённые')).toBe('Соединенные');
  });

  it('gives Arabic one alif, one ya and no vowel signs', () => {
    expect(fold('أمريكا')).toBe('امريكا');
    expect(fold('عُمان')).toBe('عمان');
    expect(fold('غزة')).toBe('غزه');
  });
});
