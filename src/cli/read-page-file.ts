import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { decodePage } from './decode-page.ts';

/** No page is larger; a small .gz that unpacks to more is made to do harm. */
const largestPage = 256 * 1024 * 1024;

/** The HTML of a saved page, packed or not; "-" reads standard input. */
export async function readPageFile(file: string): Promise<string> {
  const bytes = file === '-' ? await buffer(process.stdin) : await readFile(file);
  return decodePage(isPacked(bytes) ? await unpack(bytes) : bytes);
}

/** By content, so that a page that was unpacked without being renamed is read as well, and a packed one on standard input. */
function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

function unpack(bytes: Uint8Array): Promise<Uint8Array> {
  return promisify(gunzip)(bytes, { maxOutputLength: largestPage });
}
