import { describe, expect, test } from 'vitest';
import { decodePage } from '../../src/cli/decode-page.ts';

/** Bytes of a text in which every character but those given is ASCII. */
function encode(text: string, table: Record<string, number[]> = {}): Uint8Array {
  return Uint8Array.from(Array.from(text).flatMap((letter) => table[letter] ?? [letter.codePointAt(0) ?? 0]));
}

const cyrillic = { М: [0xcc], и: [0xe8], р: [0xf0] };
const japanese = { 日: [0x93, 0xfa], 本: [0x96, 0x7b] };
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('decodePage', () => {
  test.each([
    ['<meta charset="windows-1251"><p>Мир', cyrillic],
    ['<META http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>Мир', cyrillic],
    ["<meta charset='Shift_JIS'><p>日本", japanese],
    ['<!-- <meta charset="koi8-r"> --><meta charset=cp1251><p>Мир', cyrillic],
    [`<meta name="a" content="${'x'.repeat(1500)}"><meta charset="windows-1251"><p>Мир`, cyrillic],
  ])('%s: as declared', (html, table) => {
    expect(decodePage(encode(html, table))).toBe(html);
  });

  test('UTF-8 without a declaration', () => {
    expect(decodePage(utf8('<p>Мир 日本 é'))).toBe('<p>Мир 日本 é');
  });

  test('UTF-8 that still declares the charset it was converted from', () => {
    const html = '<meta charset="iso-8859-1"><p>Zoë “said”';
    expect(decodePage(utf8(html))).toBe(html);
  });

  test('an encoding with escape sequences, which looks like ASCII', () => {
    const html = '<meta charset="iso-2022-jp"><p>\u001B$BF|K\\\u001B(B';
    expect(decodePage(encode(html))).toBe('<meta charset="iso-2022-jp"><p>日本');
  });

  test('neither UTF-8 nor declared: Western European', () => {
    expect(decodePage(encode('<p>caf\u00E9'))).toBe('<p>café');
  });

  test('a byte-order mark goes before the declaration, and goes away', () => {
    expect(decodePage(utf8('\uFEFF<meta charset="windows-1251"><p>Мир'))).toBe('<meta charset="windows-1251"><p>Мир');
    expect(decodePage(Uint8Array.from([0xff, 0xfe, 0x1c, 0x04, 0x38, 0x04]))).toBe('Ми');
  });

  test('an encoding that does not exist, and one that the page can not be in', () => {
    expect(decodePage(encode('<meta charset="klingon"><p>a'))).toContain('<p>a');
    expect(decodePage(encode('<meta charset="utf-16"><p>a'))).toContain('<p>a');
  });
});
