import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../../src/record/order.ts';
import type { RawFile } from '../../src/ingest/file/raw-file.ts';
import { KioskError, reasonOf } from '../../src/config/kiosk-error.ts';

const TEXT = '.txt';
const SIDE_CAR = '.meta.yaml';

/** The files of a raw folder, by what ingest does with them. Paths are below the folder, sorted, with `/` between folders. */
export interface RawFolder {
  readonly directory: string;
  readonly texts: readonly string[];
  /** Path of a side-car → path of its text. */
  readonly sideCars: ReadonlyMap<string, string>;
  /** Path → why it is not read. */
  readonly ignored: ReadonlyMap<string, string>;
}

/** Lists a raw folder. No file is read. */
export function listRawFolder(directory: string): RawFolder {
  const paths = listFiles(directory);
  const states = new Map(paths.map((path) => [path, stateOf(join(directory, path))]));
  const texts = paths.filter((path) => path.endsWith(TEXT) && states.get(path) !== 'special');
  const known = new Set(texts);
  const sideCars = new Map<string, string>();
  const ignored = new Map<string, string>();
  for (const path of paths) {
    if (known.has(path)) continue;
    const text = withEnding(path, SIDE_CAR, TEXT);
    if (states.get(path) === 'special')
      ignored.set(path, 'Not a file (a pipe, a socket or a link to a folder). Put the file itself here.');
    else if (states.get(path) === 'missing')
      ignored.set(path, 'It cannot be found (a link to nowhere). Put the file itself here.');
    else if (path.endsWith(SIDE_CAR) && known.has(text)) sideCars.set(path, text);
    else ignored.set(path, whyIgnored(path));
  }
  return { directory, texts, sideCars, ignored };
}

/** Replaces the ending of a path, where it has it. */
function withEnding(path: string, ending: string, other: string): string {
  return path.endsWith(ending) ? path.slice(0, -ending.length) + other : path;
}

function whyIgnored(path: string): string {
  if (path.endsWith(SIDE_CAR)) {
    return `A side-car without its text: "${withEnding(path, SIDE_CAR, TEXT)}" is not there. Add it or rename the side-car.`;
  }
  if (/\.txt$/i.test(path))
    return 'Its name ends in another case than .txt. Rename it to .txt to publish it.';
  return 'Not a .txt file. Kiosk publishes .txt files only; rename it if it holds an article.';
}

/** A file as received, or why it could not be read. */
export type Received =
  { readonly ok: true; readonly raw: RawFile } | { readonly ok: false; readonly detail: string };

/** Reads one text and its side-car. */
export function receive({ directory, sideCars }: RawFolder, path: string): Received {
  try {
    const bytes = readFileSync(join(directory, path));
    const sideCarPath = withEnding(path, TEXT, SIDE_CAR);
    const sideCar = sideCars.has(sideCarPath) ? { sideCar: readFileSync(join(directory, sideCarPath)) } : {};
    return { ok: true, raw: { path, bytes, sha256: sha256(bytes), ...sideCar } };
  } catch (error) {
    const whatToDo = path.includes('\ufffd')
      ? 'Its name is no UTF-8: rename it.'
      : 'Check its permissions, the disk, and where it leads if it is a link.';
    return { ok: false, detail: `The file cannot be read: ${reasonOf(error)}. ${whatToDo}` };
  }
}

/** The SHA-256 of a file below the folder; `null` when it cannot be read. */
export function digestOf(directory: string, path: string): string | null {
  const place = join(directory, path);
  try {
    return stateOf(place) === 'file' ? sha256(readFileSync(place)) : null;
  } catch {
    return null;
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Lists all files below a folder. Links to folders are not followed, because they can lead in a circle. */
function listFiles(directory: string): string[] {
  try {
    return filesBelow(directory, '').toSorted(compareText);
  } catch (error) {
    throw new KioskError(
      `The raw folder "${directory}" cannot be read (${reasonOf(error)}). Create it and put .txt files in, or name another one: ` +
        'npm run ingest -- --raw path/to/files',
      { cause: error },
    );
  }
}

function filesBelow(directory: string, prefix: string): string[] {
  return readdirSync(join(directory, prefix), { withFileTypes: true }).flatMap((entry) => {
    const path = prefix + entry.name;
    return entry.isDirectory() ? filesBelow(directory, `${path}/`) : [path];
  });
}

type State = 'file' | 'special' | 'missing';

/** The kind of thing at a path. It is checked before reading, because reading a pipe waits for ever. */
function stateOf(path: string): State {
  try {
    return statSync(path).isFile() ? 'file' : 'special';
  } catch {
    return 'missing';
  }
}
