import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../../src/record/order.ts';
import type { RawFile } from '../../src/ingest/file/raw-file.ts';
import { isInside } from '../../src/config/paths.ts';
import { KioskError, reasonOf } from '../../src/config/kiosk-error.ts';

const TEXT = '.txt';
const SIDE_CAR = '.meta.yaml';

/** The files of a raw folder, by what ingest does with them. Paths are below the folder, sorted, with `/` between folders. */
export interface RawFolder {
  readonly directory: string;
  /** The folder that links may not lead out of; `undefined`: they may lead anywhere. */
  readonly root: string | undefined;
  readonly texts: readonly string[];
  /** Path of a side-car → path of its text. */
  readonly sideCars: ReadonlyMap<string, string>;
  /** Path → why it is not read. */
  readonly ignored: ReadonlyMap<string, string>;
}

/**
 * Lists a raw folder. No file is read.
 *
 * @param followLinks whether links may lead out of the folder
 */
export function listRawFolder(directory: string, { followLinks = false } = {}): RawFolder {
  const { paths, closed } = listFiles(directory);
  const root = followLinks ? undefined : realpathSync(directory);
  const states = new Map(paths.map((path) => [path, stateOf(join(directory, path), root)]));
  const isHidden = (path: string): boolean => /(?:^|\/)\./u.test(path);
  const texts = paths.filter(
    (path) => path.endsWith(TEXT) && !isHidden(path) && !REFUSED.has(states.get(path) ?? 'missing'),
  );
  const known = new Set(texts);
  const sideCars = new Map<string, string>();
  const ignored = new Map(closed);
  for (const path of paths) {
    if (known.has(path)) continue;
    const text = withEnding(path, SIDE_CAR, TEXT);
    if (isHidden(path))
      ignored.set(path, 'A hidden file, or one in a hidden folder. Rename it to publish it.');
    else if (states.get(path) === 'outside')
      ignored.set(
        path,
        'A link that leads out of the raw folder. Put the file itself here, or allow such links: --follow-links',
      );
    else if (states.get(path) === 'special')
      ignored.set(path, 'Not a file (a pipe, a socket or a link to a folder). Put the file itself here.');
    else if (states.get(path) === 'missing')
      ignored.set(path, 'It cannot be found (a link to nowhere). Put the file itself here.');
    else if (path.endsWith(SIDE_CAR) && known.has(text)) sideCars.set(path, text);
    else ignored.set(path, whyIgnored(path));
  }
  return { directory, root, texts, sideCars, ignored };
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

/** The SHA-256 of a file below the folder; `null` when it cannot or may not be read. */
export function digestOf({ directory, root }: RawFolder, path: string): string | null {
  const place = join(directory, path);
  try {
    return stateOf(place, root) === 'file' ? sha256(readFileSync(place)) : null;
  } catch {
    return null;
  }
}

/** The files of a raw folder that a copy of it holds, sorted, and the others with the reason. Those that ingest ignores for their name are copied, too. */
export function filesToKeep({ directory, root, texts, sideCars, ignored }: RawFolder): {
  readonly files: readonly string[];
  readonly left: ReadonlyMap<string, string>;
} {
  const isFile = (path: string): boolean =>
    !path.endsWith('/') && stateOf(join(directory, path), root) === 'file';
  const paths = [...texts, ...sideCars.keys(), ...ignored.keys()];
  return {
    files: paths.filter(isFile).toSorted(compareText),
    left: new Map([...ignored].filter(([path]) => !isFile(path))),
  };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The files below a folder. */
interface Listed {
  /** Sorted. */
  readonly paths: readonly string[];
  /** Path of a folder that cannot be listed, with a slash at its end → why. */
  readonly closed: ReadonlyMap<string, string>;
}

/** Lists all files below a folder. Links to folders are not followed, because they can lead in a circle. */
function listFiles(directory: string): Listed {
  try {
    const closed = new Map<string, string>();
    return { paths: filesBelow(directory, '', closed).toSorted(compareText), closed };
  } catch (error) {
    throw new KioskError(
      `The raw folder "${directory}" cannot be read (${reasonOf(error)}). Create it and put .txt files in, or name another one: ` +
        'npm run ingest -- --raw path/to/files',
      { cause: error },
    );
  }
}

/** @param closed gets the folders below that cannot be listed */
function filesBelow(directory: string, prefix: string, closed: Map<string, string>): string[] {
  return readdirSync(join(directory, prefix), { withFileTypes: true }).flatMap((entry) => {
    const path = prefix + entry.name;
    if (!entry.isDirectory()) return [path];
    try {
      return filesBelow(directory, `${path}/`, closed);
    } catch (error) {
      closed.set(
        `${path}/`,
        `The folder cannot be read: ${reasonOf(error)}. Check its permissions; its files are not in the archive.`,
      );
      return [];
    }
  });
}

type State = 'file' | 'special' | 'outside' | 'missing';

/** What is never read, whatever its name is. */
const REFUSED: ReadonlySet<State> = new Set(['special', 'outside']);

/**
 * The kind of thing at a path. It is checked before reading, because reading a pipe waits for ever.
 *
 * @param root where links may lead; without one, anywhere
 */
function stateOf(path: string, root?: string): State {
  try {
    if (root !== undefined && !isInside(realpathSync(path), root)) return 'outside';
    return statSync(path).isFile() ? 'file' : 'special';
  } catch {
    return 'missing';
  }
}
