/** The SHA-256 of the files of a folder. A file that is as it was when somebody last asked is not read again. */
import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './list-files.ts';

/** What is known of a file. */
export interface DigestedFile {
  readonly bytes: number;
  /** When it was last changed, in nanoseconds since 1970. */
  readonly changed: string;
  readonly sha256: string;
}

/** The files of a folder by their paths from it. */
export type DigestedFiles = ReadonlyMap<string, DigestedFile>;

/** Tells what is known of a file, by its path from the folder. */
export type DigestFile = (path: string) => DigestedFile;

/**
 * Digests files of a folder, each when it is asked for.
 *
 * @param known files that were digested before, here or in a folder that files were linked from; one with the size and the time of change it had
 * then is taken to have the same bytes
 */
export function openDigests(folder: string, known: DigestedFiles = new Map()): DigestFile {
  const digested = new Map<string, DigestedFile>();
  return (path) => {
    const state = stateOf(folder, path);
    const same = [digested.get(path), known.get(path)].find((file) => isAs(file, state));
    const file = same ?? { ...state, sha256: hash('sha256', readFileSync(join(folder, path)), 'hex') };
    digested.set(path, file);
    return file;
  };
}

/** All files of a folder. */
export function digestFiles(folder: string, digest: DigestFile): DigestedFiles {
  return new Map(listFiles(folder).map((path) => [path, digest(path)]));
}

/** Whether a folder has these files and no others, each with the size and the time of change it had. */
export function areUntouched(folder: string, files: DigestedFiles): boolean {
  const paths = listFiles(folder);
  return paths.length === files.size && paths.every((path) => isAs(files.get(path), stateOf(folder, path)));
}

type State = Omit<DigestedFile, 'sha256'>;

function stateOf(folder: string, path: string): State {
  const { size, mtimeNs } = statSync(join(folder, path), { bigint: true });
  return { bytes: Number(size), changed: String(mtimeNs) };
}

function isAs(file: State | undefined, { bytes, changed }: State): boolean {
  return file?.bytes === bytes && file.changed === changed;
}
