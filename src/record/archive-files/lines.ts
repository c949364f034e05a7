import { closeSync, fsyncSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { StringDecoder } from 'node:string_decoder';

const CHUNK_BYTES = 1 << 20;

/** A line of a file, its number (the first is 1), and where it begins, in bytes. */
export interface NumberedLine {
  readonly line: string;
  readonly number: number;
  readonly offset: number;
}

/** Reads the lines of a UTF-8 file that are not empty, one at a time: a file of a large archive can be longer than the longest string. */
export function* readLines(path: string): Generator<NumberedLine> {
  const handle = openSync(path, 'r');
  try {
    const bytes = Buffer.allocUnsafe(CHUNK_BYTES);
    const decoder = new StringDecoder('utf8');
    let rest = '';
    let number = 0;
    let offset = 0;
    for (let length = readSync(handle, bytes); length > 0; length = readSync(handle, bytes)) {
      const lines = (rest + decoder.write(bytes.subarray(0, length))).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        number += 1;
        if (line !== '') yield { line, number, offset };
        offset += Buffer.byteLength(line) + 1;
      }
    }
    rest += decoder.end();
    if (rest !== '') yield { line: rest, number: number + 1, offset };
  } finally {
    closeSync(handle);
  }
}

/** A file of JSON Lines that is being written. */
export interface LineFile {
  /**
   * Writes a record as one line.
   *
   * @returns the line's bytes, its end included, and the byte it begins at
   */
  readonly write: (record: unknown) => { readonly line: Buffer; readonly offset: number };
  readonly close: () => void;
}

/** Opens a new file and makes its folder. Lines are written one at a time, because together they can be longer than the longest string. */
export function openLines(path: string): LineFile {
  mkdirSync(dirname(path), { recursive: true });
  const handle = openSync(path, 'w');
  let length = 0;
  return {
    write: (record) => {
      const line = Buffer.from(`${JSON.stringify(record)}\n`);
      const offset = length;
      for (let written = 0; written < line.length;) written += writeSync(handle, line, written);
      length += line.length;
      return { line, offset };
    },
    close: () => {
      fsyncSync(handle);
      closeSync(handle);
    },
  };
}
