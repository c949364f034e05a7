/** Bytes that are kept between runs in a file of their own, behind their version and their digest. */
import { hash } from 'node:crypto';
import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

/**
 * Reads what was kept. Bytes of another version count as missing, and so do damaged ones.
 *
 * @param warn told that the file was damaged
 */
export function readKeptBytes(
  file: string,
  version: string,
  warn: (message: string) => void = () => undefined,
): Buffer | undefined {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
  const content = readFileSync(file);
  const end = content.indexOf('\n');
  const [ofVersion, digest] = content.toString('utf8', 0, Math.max(0, end)).split(' ');
  const bytes = content.subarray(end + 1);
  if (digest !== digestOf(bytes)) {
    warn(`The kept file "${file}" is damaged and is made anew.`);
    return undefined;
  }
  return ofVersion === version ? bytes : undefined;
}

/** Keeps bytes. Whoever is killed meanwhile leaves those before. */
export function keepBytes(file: string, version: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  const handle = openSync(`${file}.next`, 'w');
  try {
    writeFileSync(handle, `${version} ${digestOf(bytes)}\n`);
    writeFileSync(handle, bytes);
  } finally {
    closeSync(handle);
  }
  // Nothing but a file is ever kept here.
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) rmSync(file, { recursive: true });
  renameSync(`${file}.next`, file);
}

function digestOf(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'hex').slice(0, 32);
}
