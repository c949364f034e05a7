import { closeSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';

/** Bytes read at a time. */
const PIECE = 1 << 20;

/** The lines of a file that hold something, one after another: a file of a large archive is longer than a string can be. */
export function* readLines(path: string): Generator<string> {
  const handle = openSync(path, 'r');
  try {
    const bytes = Buffer.allocUnsafe(PIECE);
    const decoder = new StringDecoder('utf8');
    let rest = '';
    for (let length = readSync(handle, bytes); length > 0; length = readSync(handle, bytes)) {
      const lines = (rest + decoder.write(bytes.subarray(0, length))).split('\n');
      rest = lines.pop() ?? '';
      yield* lines.filter(Boolean);
    }
    rest += decoder.end();
    if (rest !== '') yield rest;
  } finally {
    closeSync(handle);
  }
}
