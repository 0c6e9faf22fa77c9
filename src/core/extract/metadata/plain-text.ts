import { withoutSoftHyphens } from '../../text/soft-hyphens.ts';

const ENTITIES: Record<string, string> = { shy: '', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/**
 * A text property as a person reads it: entities written twice are resolved, tags and soft hyphens dropped, white space
 * folded, at most 1 000 characters.
 */
export function plainText(value: string): string {
  const text = value
    .slice(0, 20_000)
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp|shy));/gi, (whole, decimal, hex, name) => {
      if (typeof name === 'string') return ENTITIES[name.toLowerCase()] ?? whole;
      const code = typeof decimal === 'string' ? Number(decimal) : parseInt(String(hex), 16);
      return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
    });
  return withoutSoftHyphens(text).replace(/\s+/gu, ' ').trim().slice(0, 1_000);
}
