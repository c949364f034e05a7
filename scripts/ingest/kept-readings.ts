/**
 * Readings that are kept between runs, in a folder of files that only grow. Each file names the version of the code that read, and then is a
 * sequence of readings, each after its key, so that an interrupted run goes on where it stopped and a second run reads only what changed. The
 * files of several machines can be used together (docs/decisions/148).
 */
import { createHash } from 'node:crypto';
import { closeSync, fstatSync, mkdirSync, openSync, readSync, readdirSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from '../../src/config/kiosk-error.ts';
import { unpackReading, type FileReading, type PackedReading } from './packed-reading.ts';

/** The readings of one archive. */
export interface KeptReadings {
  readonly has: (key: string) => boolean;
  readonly keep: (packed: PackedReading) => void;
  /** The text of the reading is read from the disk when a stage asks for it. This works until `close`. */
  readonly read: (key: string) => FileReading;
  /** The reading as bytes, which the next call of any of these overwrites. */
  readonly packed: (key: string) => PackedReading;
  /** Drops all other readings, once they take more room than the needed ones. */
  readonly prune: (needed: ReadonlySet<string>) => void;
  readonly close: () => void;
  /** How many readings were found damaged. They count as missing. */
  readonly damaged: number;
  /** How many files hold readings of another version of the code. They count as missing, too. */
  readonly outdated: number;
}

/** Which readings of a folder are meant. */
export interface ReadingsOptions {
  /** Digest of the code that reads files. */
  readonly version: string;
  /** What the names of the files begin with, where several runs write into one folder; without it all files are meant. */
  readonly part?: string;
  /** Told of readings that are damaged. */
  readonly warn?: (message: string) => void;
}

/** Where a reading is stored; lengths and the offset in bytes. */
interface Place {
  readonly handle: number;
  readonly offset: number;
  readonly head: number;
  readonly text: number;
}

const ENDING = '.readings';
const KEY_BYTES = 32;
/** In front of each reading: its key, as 32-bit numbers the lengths of its head and its text, and the SHA-256 of all these and of the reading. */
const DIGEST = KEY_BYTES + 8;
const FRONT_BYTES = DIGEST + 32;

/** A length beyond this is damaged. */
const MAX_READING_BYTES = 2 ** 30;

/** When there are more files, they are joined into one. */
const MAX_FILES = 8;

/** How many texts are kept in memory: versions of a story are compared several times. */
const MAX_TEXTS_IN_MEMORY = 64;

/** Opens the readings in a folder, which need not exist. */
export function openReadings(
  folder: string,
  { version, part = '', warn = () => undefined }: ReadingsOptions,
): KeptReadings {
  mkdirSync(folder, { recursive: true });
  const listNames = (): string[] =>
    readdirSync(folder).filter((name) => name.startsWith(part) && name.endsWith(ENDING));
  const title = titleOf(version);
  const names = listNames();
  const handles = names.map((name) => openSync(join(folder, name), 'r'));
  const current = handles.filter((handle) => hasTitle(handle, title));
  const readBytes = createReader();
  const found = current.flatMap((handle) => [...readPlaces(handle, title.length)]);
  const whole = found.filter(([, place]) => isWhole(readBytes(place, 'whole')));
  const places = new Map(whole);
  if (whole.length < found.length)
    warn(
      `${found.length - whole.length} kept readings in "${folder}" are damaged; their files are read again.`,
    );
  const texts = new Map<string, string>();
  let own: { readonly handle: number; length: number } | undefined;

  const openOwn = (): { readonly handle: number; length: number } => {
    const handle = createNext((number) => join(folder, `${part}${number}${ENDING}`), names.length);
    return { handle, length: writeSync(handle, title) };
  };
  const append = (key: string, whole: Buffer, { head, text }: Pick<Place, 'head' | 'text'>): void => {
    own ??= openOwn();
    writeSync(own.handle, whole);
    places.set(key, { handle: own.handle, offset: own.length + FRONT_BYTES, head, text });
    own.length += whole.length;
  };
  let last: readonly [key: string, text: string] = ['', ''];
  const textOf = (key: string): string => {
    if (key !== last[0]) last = [key, recentText(key)];
    return last[1];
  };
  const recentText = (key: string): string => {
    const known = texts.get(key) ?? readBytes(placeOf(places, key), 'text').toString('utf8');
    texts.delete(key);
    texts.set(key, known);
    const [oldest] = texts.keys();
    if (texts.size > MAX_TEXTS_IN_MEMORY && oldest !== undefined) texts.delete(oldest);
    return known;
  };
  const closeAll = (): void => {
    for (const handle of handles.splice(0)) closeSync(handle);
    if (own) closeSync(own.handle);
    own = undefined;
  };
  return {
    has: (key) => places.has(key),
    keep: ({ key, head, text }) => {
      const front = Buffer.alloc(FRONT_BYTES);
      front.write(key, 'hex');
      front.writeUInt32LE(head.length, KEY_BYTES);
      front.writeUInt32LE(text.length, KEY_BYTES + 4);
      const reading = Buffer.concat([front, head, text]);
      digestOf(reading).copy(reading, DIGEST);
      append(key, reading, { head: head.length, text: text.length });
    },
    read: (key) => unpackReading(readBytes(placeOf(places, key), 'head'), () => textOf(key)),
    packed: (key) => {
      const place = placeOf(places, key);
      const bytes = readBytes(place, 'whole').subarray(FRONT_BYTES);
      return { key, head: bytes.subarray(0, place.head), text: bytes.subarray(place.head) };
    },
    prune: (needed) => {
      const wanted = [...places].filter(([key]) => needed.has(key));
      const size = wanted.reduce((sum, [, { head, text }]) => sum + FRONT_BYTES + head + text, 0);
      const held = [...handles, ...(own ? [own.handle] : [])];
      const room = held.reduce((sum, handle) => sum + fstatSync(handle).size, 0);
      if (room <= 2 * size && held.length <= MAX_FILES) return;
      const old = listNames();
      if (own) handles.push(own.handle);
      own = undefined;
      for (const [key, place] of wanted) append(key, readBytes(place, 'whole'), place);
      for (const name of old) rmSync(join(folder, name), { force: true });
    },
    close: closeAll,
    damaged: found.length - whole.length,
    outdated: handles.length - current.length,
  };
}

/** What a file begins with. The number changes with the format of these files. */
function titleOf(version: string): Buffer {
  return Buffer.from(`kiosk readings 2 ${version}\n`);
}

function hasTitle(handle: number, title: Buffer): boolean {
  const bytes = Buffer.alloc(title.length);
  readSync(handle, bytes, 0, title.length, 0);
  return bytes.equals(title);
}

/**
 * The readings in a file. One that was cut off, because its run ended while writing it, is left out.
 *
 * @param first where the first one begins, in bytes
 */
function* readPlaces(handle: number, first: number): Generator<[string, Place]> {
  const { size } = fstatSync(handle);
  const front = Buffer.alloc(FRONT_BYTES);
  for (let offset = first; offset + FRONT_BYTES <= size;) {
    readSync(handle, front, 0, FRONT_BYTES, offset);
    const [head, text] = [front.readUInt32LE(KEY_BYTES), front.readUInt32LE(KEY_BYTES + 4)];
    if (head + text > MAX_READING_BYTES) return;
    const start = offset + FRONT_BYTES;
    offset = start + head + text;
    if (offset <= size) yield [front.toString('hex', 0, KEY_BYTES), { handle, offset: start, head, text }];
  }
}

function isWhole(reading: Buffer): boolean {
  return reading.subarray(DIGEST, FRONT_BYTES).equals(digestOf(reading));
}

/** The SHA-256 of a reading, without the bytes it is kept in. */
function digestOf(reading: Buffer): Buffer {
  return createHash('sha256')
    .update(reading.subarray(0, DIGEST))
    .update(reading.subarray(FRONT_BYTES))
    .digest();
}

function placeOf(places: ReadonlyMap<string, Place>, key: string): Place {
  const place = places.get(key);
  if (!place) throw new Error(`Nothing was read under the key ${key}.`);
  return place;
}

/** Reads parts of the files into one buffer, which the next call overwrites: thousands of buffers would be slow to collect. */
function createReader(): (place: Place, part: 'head' | 'text' | 'whole') => Buffer {
  let room = Buffer.alloc(0);
  return ({ handle, offset, head, text }, part) => {
    const [start, length] = {
      head: [offset, head] as const,
      text: [offset + head, text] as const,
      whole: [offset - FRONT_BYTES, FRONT_BYTES + head + text] as const,
    }[part];
    if (room.length < length) room = Buffer.alloc(2 * length);
    readSync(handle, room, 0, length, start);
    return room.subarray(0, length);
  };
}

/** Opens a new file. Another run in the same folder never gets the same one. */
function createNext(pathOf: (number: number) => string, first: number): number {
  for (let number = first; ; number += 1) {
    try {
      return openSync(pathOf(number), 'wx+');
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
  }
}
