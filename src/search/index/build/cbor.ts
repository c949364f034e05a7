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
  const { type, value, next } = head(bytes, start);
  if (type === UNSIGNED || type === NEGATIVE) return next;
  if (type === TEXT) return next + value;
  if (type !== ARRAY) throw new Error(`Pagefind wrote an item of the unknown type ${type}.`);
  let end = next;
  for (let item = 0; item < value; item += 1) end = endOf(bytes, end);
  return end;
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

export function text(content: string): Buffer {
  const bytes = Buffer.from(content);
  return Buffer.concat([headOf(TEXT, bytes.length), bytes]);
}

/** The head of an array; its items follow. */
export function array(length: number): Buffer {
  return headOf(ARRAY, length);
}

export function number(value: number): Buffer {
  return headOf(UNSIGNED, value);
}

function head(bytes: Buffer, start: number): Head {
  const first = bytes[start] ?? 0;
  const [type, short] = [first >> 5, first & 31];
  if (short < 24) return { type, value: short, next: start + 1 };
  const length = 2 ** (short - 24);
  if (length > 4) throw new Error('Pagefind wrote a number that no archive can hold.');
  return { type, value: bytes.readUIntBE(start + 1, length), next: start + 1 + length };
}

/** The shortest form, as the standard prefers it. */
function headOf(type: number, value: number): Buffer {
  const first = type << 5;
  if (value < 24) return Buffer.of(first | value);
  if (value < 2 ** 8) return Buffer.of(first | 24, value);
  if (value < 2 ** 16) return Buffer.of(first | 25, value >> 8, value & 255);
  const bytes = Buffer.alloc(5);
  bytes[0] = first | 26;
  bytes.writeUInt32BE(value, 1);
  return bytes;
}
