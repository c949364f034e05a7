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
   * Writes a record as one line, at the latest when the file is closed.
   *
   * @returns the line's bytes, its end included, and the byte it begins at
   */
  readonly write: (record: unknown) => { readonly line: Buffer; readonly offset: number };
  readonly close: () => void;
}

/** Opens a new file and makes its folder. Lines are written some at a time, because together they can be longer than the longest string. */
export function openLines(path: string): LineFile {
  mkdirSync(dirname(path), { recursive: true });
  const handle = openSync(path, 'w');
  let length = 0;
  let waiting: Buffer[] = [];
  let written = 0;
  const writeWaiting = (): void => {
    const bytes = Buffer.concat(waiting);
    for (let done = 0; done < bytes.length;) done += writeSync(handle, bytes, done);
    waiting = [];
    written = length;
  };
  return {
    write: (record) => {
      const line = Buffer.from(`${JSON.stringify(record)}\n`);
      const offset = length;
      waiting.push(line);
      length += line.length;
      if (length - written >= CHUNK_BYTES) writeWaiting();
      return { line, offset };
    },
    close: () => {
      writeWaiting();
      fsyncSync(handle);
      closeSync(handle);
    },
  };
}
