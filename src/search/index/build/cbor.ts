/** The part of CBOR (RFC 8949) that Pagefind 1.6.0 writes its index in: numbers, texts, arrays. Items are found and copied byte by byte. */

const UNSIGNED = 0;
const NEGATIVE = 1;
const TEXT = 3;
const ARRAY = 4;

/** The beginning of an item. */
interface Head {
  /** The major type. */
  readonly type: number;
  /** The value of a number, the bytes of a text, or the items of an array. */
  readonly value: number;
  /** The byte after the head. */
  readonly next: number;
}

/** An array: how many items it has, and where the first of them begins. */
export interface ArrayHead {
  readonly count: number;
  readonly start: number;
}

/** @throws {Error} when no array begins there */
export function readArray(bytes: Buffer, start: number): ArrayHead {
  const { type, value, next } = head(bytes, start);
  if (type !== ARRAY) throw new Error(`Pagefind wrote an item of type ${type} where an array was expected.`);
  return { count: value, start: next };
}

/** The bytes of each item of an array. */
export function itemsOf(bytes: Buffer, start: number): Buffer[] {
  const list = readArray(bytes, start);
  const items: Buffer[] = [];
  let from = list.start;
  for (let item = 0; item < list.count; item += 1) {
    const to = endOf(bytes, from);
    items.push(bytes.subarray(from, to));
    from = to;
  }
  return items;
}

/** The byte after an item. */
export function endOf(bytes: Buffer, start: number): number {
  let at = start;
  // Items of arrays count as they are met: postings have thousands, so none is looked at twice.
  for (let left = 1; left > 0; left -= 1) {
    const first = bytes[at] ?? 0;
    const [type, short] = [first >> 5, first & 31];
    if (type !== UNSIGNED && type !== NEGATIVE && type !== TEXT && type !== ARRAY)
      throw new Error(`Pagefind wrote an item of the unknown type ${type}.`);
    at += 1;
    const value = short < 24 ? short : readLong(bytes, at, short);
    if (short >= 24) at += lengthOf(short);
    if (type === TEXT) at += value;
    if (type === ARRAY) left += value;
  }
  return at;
}

export function readNumber(bytes: Buffer, start: number): number {
  const { type, value } = head(bytes, start);
  if (type !== UNSIGNED)
    throw new Error(`Pagefind wrote an item of type ${type} where a number was expected.`);
  return value;
}

export function readText(bytes: Buffer, start = 0): string {
  const { value, next } = head(bytes, start);
  return bytes.toString('utf8', next, next + value);
}

/** Writes items one after the other. */
export interface CborWriter {
  readonly number: (value: number) => void;
  readonly text: (content: string) => void;
  /** The head of an array; its items follow. */
  readonly array: (length: number) => void;
  /** Items that are written already. */
  readonly items: (bytes: Uint8Array, start?: number, end?: number) => void;
  /** Number of bytes so far. */
  readonly size: () => number;
  /** Everything that was written. */
  readonly finish: () => Buffer;
}

export function openWriter(): CborWriter {
  let bytes = Buffer.allocUnsafe(FIRST_BYTES);
  let size = 0;
  const reserve = (more: number): void => {
    if (size + more <= bytes.length) return;
    const larger = Buffer.allocUnsafe(2 * (size + more));
    bytes.copy(larger, 0, 0, size);
    bytes = larger;
  };
  const head = (type: number, value: number): void => {
    reserve(MAX_HEAD_BYTES);
    const length = value < 24 ? 0 : value < 2 ** 8 ? 1 : value < 2 ** 16 ? 2 : 4;
    // The shortest form, as the standard prefers it.
    bytes[size] = (type << 5) | (length === 0 ? value : 24 + Math.log2(length));
    if (length > 0) bytes.writeUIntBE(value, size + 1, length);
    size += 1 + length;
  };
  return {
    number: (value) => {
      head(UNSIGNED, value);
    },
    text: (content) => {
      const length = Buffer.byteLength(content);
      head(TEXT, length);
      reserve(length);
      size += bytes.write(content, size);
    },
    array: (length) => {
      head(ARRAY, length);
    },
    items: (source, start = 0, end = source.length) => {
      reserve(end - start);
      bytes.set(source.subarray(start, end), size);
      size += end - start;
    },
    size: () => size,
    finish: () => bytes.subarray(0, size),
  };
}

/** A writer has room for so many bytes at first. */
const FIRST_BYTES = 2 ** 14;
const MAX_HEAD_BYTES = 5;

function head(bytes: Buffer, start: number): Head {
  const first = bytes[start] ?? 0;
  const [type, short] = [first >> 5, first & 31];
  if (short < 24) return { type, value: short, next: start + 1 };
  return { type, value: readLong(bytes, start + 1, short), next: start + 1 + lengthOf(short) };
}

/** The bytes of a number that the head of its item has no room for. */
function lengthOf(short: number): number {
  return 2 ** (short - 24);
}

function readLong(bytes: Buffer, start: number, short: number): number {
  const length = lengthOf(short);
  if (length > 4) throw new Error('Pagefind wrote a number that no archive can hold.');
  return bytes.readUIntBE(start, length);
}
