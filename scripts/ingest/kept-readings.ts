/**
 * Readings that are kept between runs, in a folder of files that only grow. Each file is a sequence of readings, each
 * after its key, so that an interrupted run goes on where it stopped and a second run reads only what changed.
 */
import { closeSync, fstatSync, mkdirSync, openSync, readSync, readdirSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { codeOf } from '../../src/config/kiosk-error.ts';
import { unpackReading, type FileReading, type PackedReading } from './packed-reading.ts';

/** The readings of one archive. */
export interface KeptReadings {
  readonly has: (key: string) => boolean;
  readonly keep: (packed: PackedReading) => void;
  /** The text of the reading is read from the disk when a stage asks for it. This works until `close`. */
  readonly read: (key: string) => FileReading;
  /** Drops all other readings, once they take more room than the needed ones. */
  readonly prune: (needed: ReadonlySet<string>) => void;
  readonly close: () => void;
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
/** In front of each reading: its key, and as 32-bit numbers the lengths of its head and its text, and a checksum (CRC-32) of all these and of the reading. */
const CHECKSUM = KEY_BYTES + 8;
const FRONT_BYTES = CHECKSUM + 4;

/** When there are more files, they are joined into one. */
const MAX_FILES = 8;

/** How many texts are kept in memory: versions of a story are compared several times. */
const MAX_TEXTS_IN_MEMORY = 64;

/**
 * Opens the readings in a folder, which need not exist.
 *
 * @param warn told of readings that are damaged, which count as missing
 */
export function openReadings(
  folder: string,
  warn: (message: string) => void = () => undefined,
): KeptReadings {
  mkdirSync(folder, { recursive: true });
  const names = readdirSync(folder).filter((name) => name.endsWith(ENDING));
  const handles = names.map((name) => openSync(join(folder, name), 'r'));
  const readBytes = createReader();
  const found = handles.flatMap((handle) => [...readPlaces(handle)]);
  const whole = found.filter(([, place]) => isWhole(readBytes(place, 'whole')));
  const places = new Map(whole);
  if (whole.length < found.length)
    warn(
      `${found.length - whole.length} kept readings in "${folder}" are damaged; their files are read again.`,
    );
  const texts = new Map<string, string>();
  let own: { readonly handle: number; length: number } | undefined;

  const append = (key: string, whole: Buffer, { head, text }: Pick<Place, 'head' | 'text'>): void => {
    own ??= { handle: createNext(folder, names), length: 0 };
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
      reading.writeUInt32LE(checksumOf(reading), CHECKSUM);
      append(key, reading, { head: head.length, text: text.length });
    },
    read: (key) => unpackReading(readBytes(placeOf(places, key), 'head'), () => textOf(key)),
    prune: (needed) => {
      const wanted = [...places].filter(([key]) => needed.has(key));
      const size = wanted.reduce((sum, [, { head, text }]) => sum + FRONT_BYTES + head + text, 0);
      const held = [...handles, ...(own ? [own.handle] : [])];
      const room = held.reduce((sum, handle) => sum + fstatSync(handle).size, 0);
      if (room <= 2 * size && held.length <= MAX_FILES) return;
      const old = readdirSync(folder).filter((name) => name.endsWith(ENDING));
      if (own) handles.push(own.handle);
      own = undefined;
      for (const [key, place] of wanted) append(key, readBytes(place, 'whole'), place);
      for (const name of old) rmSync(join(folder, name), { force: true });
    },
    close: closeAll,
  };
}

/** The readings in a file. One that was cut off, because its run ended while writing it, is left out. */
function* readPlaces(handle: number): Generator<[string, Place]> {
  const { size } = fstatSync(handle);
  const front = Buffer.alloc(FRONT_BYTES);
  for (let offset = 0; offset + FRONT_BYTES <= size;) {
    readSync(handle, front, 0, FRONT_BYTES, offset);
    const [head, text] = [front.readUInt32LE(KEY_BYTES), front.readUInt32LE(KEY_BYTES + 4)];
    const start = offset + FRONT_BYTES;
    offset = start + head + text;
    if (offset <= size) yield [front.toString('hex', 0, KEY_BYTES), { handle, offset: start, head, text }];
  }
}

function isWhole(reading: Buffer): boolean {
  return reading.readUInt32LE(CHECKSUM) === checksumOf(reading);
}

/** The checksum of a reading, without the four bytes it is kept in. */
function checksumOf(reading: Buffer): number {
  return crc32(reading.subarray(FRONT_BYTES), crc32(reading.subarray(0, CHECKSUM)));
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
function createNext(folder: string, names: readonly string[]): number {
  for (let number = names.length; ; number += 1) {
    try {
      return openSync(join(folder, `${number}${ENDING}`), 'wx+');
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
  }
}
