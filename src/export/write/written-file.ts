import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file that is written in parts. */
export interface WrittenFile {
  readonly write: (text: string) => void;
  /** Closes the file, and describes it for the data package. */
  readonly close: () => { readonly path: string; readonly bytes: number; readonly hash: string };
}

/** Opens a new file below a folder. */
export function openFile(folder: string, path: string): WrittenFile {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  const handle = openSync(join(folder, path), 'w');
  const hash = createHash('sha256');
  let bytes = 0;
  return {
    write(text) {
      const content = Buffer.from(text);
      writeSync(handle, content);
      hash.update(content);
      bytes += content.length;
    },
    close() {
      closeSync(handle);
      return { path, bytes, hash: `sha256:${hash.digest('hex')}` };
    },
  };
}
