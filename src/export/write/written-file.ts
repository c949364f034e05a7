import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { PackageFile } from '../package.ts';

/** A file that is written in parts. */
export interface WrittenFile {
  readonly write: (text: string) => void;
  /** Closes the file, and describes it for the data package. */
  readonly close: () => PackageFile;
}

/**
 * Opens a new file below a folder.
 *
 * @param mediaType the IANA media type that the data package says it has
 */
export function openFile(folder: string, path: string, mediaType: string): WrittenFile {
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
      return { path, bytes, hash: `sha256:${hash.digest('hex')}`, mediaType };
    },
  };
}

/**
 * Opens a new file that is compressed when it is closed, and held in memory until then.
 *
 * @param path with the ending `.gz`
 * @param mediaType that of the content
 */
export function openCompressedFile(folder: string, path: string, mediaType: string): WrittenFile {
  const parts: string[] = [];
  return {
    write(text) {
      parts.push(text);
    },
    close() {
      const content = gzipSync(parts.join(''), { level: 9 });
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
      const hash = `sha256:${createHash('sha256').update(content).digest('hex')}`;
      return { path, bytes: content.length, hash, mediaType, compression: 'gz' };
    },
  };
}
