import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { KioskError } from './kiosk-error.ts';

/**
 * Reads a file that a person writes for Kiosk. A byte order mark is left out.
 *
 * @throws {KioskError} when it is no file, or is not UTF-8
 * @throws the error of the system when it cannot be read
 */
export function readUtf8(path: string): string {
  // Reading a pipe would wait for ever.
  if (!statSync(path).isFile())
    throw new KioskError(`"${path}" is no file. Put a file of text in its place, or take it away.`);
  const bytes = readFileSync(path);
  const text = new TextDecoder().decode(bytes);
  if (isUtf8(bytes)) return text;
  const before = text.slice(0, firstWrong(text, bytes)).split('\n');
  const place = `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`;
  throw new KioskError(`"${path}" is not UTF-8 (${place}). Save it as UTF-8.`);
}

/** Where in the text the first byte is that was not understood. A replacement character may also be written in the file. */
function firstWrong(text: string, bytes: Buffer): number {
  const mark = bytes.subarray(0, 3).equals(BYTE_ORDER_MARK) ? 3 : 0;
  let at = text.indexOf(REPLACEMENT);
  while (at >= 0) {
    const offset = mark + Buffer.byteLength(text.slice(0, at));
    if (!bytes.subarray(offset, offset + 3).equals(Buffer.from(REPLACEMENT))) return at;
    at = text.indexOf(REPLACEMENT, at + 1);
  }
  return 0;
}

const REPLACEMENT = '\ufffd';
const BYTE_ORDER_MARK = Buffer.from('\ufeff');
