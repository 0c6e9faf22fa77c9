/** How far into a page a declaration is looked for. Browsers promise 1024 bytes; saved pages often have more before it. */
const searched = 4096;

/**
 * Text of a saved page. A byte-order mark decides; then bytes that can only be UTF-8, for pages are often
 * saved as UTF-8 under the old charset that they still declare; then the declaration; then Western European,
 * as a browser has it.
 */
export function decodePage(bytes: Uint8Array): string {
  const marked = byteOrderMark(bytes);
  if (marked) return decode(bytes, marked);
  // Plain ASCII is valid UTF-8 too, but may be an encoding with escape sequences (ISO-2022-JP).
  const utf8 = bytes.every((byte) => byte < 0x80) ? null : decodeStrictly(bytes);
  return utf8 ?? decode(bytes, declaredEncoding(bytes) ?? 'windows-1252');
}

function byteOrderMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return null;
}

/** Charset by `<meta charset>` or `<meta http-equiv>`, comments aside. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, searched)).replace(/<!--.*?-->/gs, '');
  const label = /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1] ?? null;
  // A page in which this could be read was not written in UTF-16.
  return label && /^utf-?16/i.test(label) ? 'utf-8' : label;
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decode(bytes: Uint8Array, label: string): string {
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    // No such encoding, or one of the few that Node leaves out.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
