/**
 * Cuts the index that Pagefind 1.6.0 wrote into smaller pieces, so that a query loads a few kilobytes instead of forty.
 * Pagefind's files are gzipped CBOR (RFC 8949) after a signature; items are copied byte by byte.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { KEY_END } from '../indexed-text.ts';

const SIGNATURE = Buffer.from('pagefind_dcd');

/** The size at which a piece ends, before compression to about a third. The words of one key stay together. */
const PIECE_BYTES = 16_000;

/** The major types of CBOR that Pagefind writes. */
const UNSIGNED = 0;
const NEGATIVE = 1;
const TEXT = 3;
const ARRAY = 4;

interface Head {
  readonly type: number;
  /** The value of a number, the bytes of a text, or the items of an array. */
  readonly value: number;
  /** The byte after the head. */
  readonly next: number;
}

/** A word of the index. */
interface IndexedWord {
  readonly word: string;
  readonly bytes: Buffer;
}

/**
 * Writes the index of a bundle again: cut into small pieces, with every article named by the number of its row.
 *
 * @param written the folder that Pagefind wrote
 * @param folder gets the pieces, below `index/`, and the meta file
 * @param rows Pagefind's name of an article → its row
 * @returns the name of the meta file; `null` when no article has a word
 */
export function repack(written: string, folder: string, rows: ReadonlyMap<string, number>): string | null {
  const meta = readdirSync(written).find((file) => file.endsWith('.pf_meta'));
  if (meta === undefined) return null;
  const pieces = cutPieces(readWords(join(written, 'index')));
  const chunks = pieces.map((words, number) => {
    const name = number.toString(36);
    mkdirSync(join(folder, 'index'), { recursive: true });
    const list = [array(1), array(words.length), ...words.map(({ bytes }) => bytes)];
    writeFileSync(join(folder, 'index', `${name}.pf_index`), pack(Buffer.concat(list)));
    const [first, last] = [words[0]?.word ?? '', words.at(-1)?.word ?? ''];
    return Buffer.concat([array(3), text(keyPart(first)), text(last), text(name)]);
  });
  const renamed = pack(renameArticles(unpack(join(written, meta)), rows, chunks));
  const name = createHash('sha256').update(renamed).digest('hex').slice(0, 10);
  writeFileSync(join(folder, `pagefind.${name}.pf_meta`), renamed);
  return name;
}

/** The meta file is an array: version, articles, chunks, and what Kiosk does not use (filters, sorts, fields). */
function renameArticles(bytes: Buffer, rows: ReadonlyMap<string, number>, chunks: readonly Buffer[]): Buffer {
  const [version, articles, , ...rest] = itemsOf(bytes, 0);
  if (version === undefined || articles === undefined)
    throw new Error('Pagefind wrote another kind of meta file.');
  const renamed = itemsOf(articles, 0).map((article) => {
    const [hash, words] = itemsOf(article, 0);
    const row = hash === undefined ? undefined : rows.get(readText(hash));
    if (row === undefined || words === undefined)
      throw new Error('Pagefind lists an article that was not indexed.');
    return Buffer.concat([array(2), text(row.toString(36)), words]);
  });
  return Buffer.concat([
    ...[array(3 + rest.length), version, array(renamed.length), ...renamed],
    ...[array(chunks.length), ...chunks, ...rest],
  ]);
}

function readWords(folder: string): IndexedWord[] {
  const words = readdirSync(folder).flatMap((file) => {
    const [list] = itemsOf(unpack(join(folder, file)), 0);
    return list === undefined ? [] : itemsOf(list, 0);
  });
  return words
    .map((bytes) => ({ word: readText(bytes.subarray(head(bytes, 0).next)), bytes }))
    .toSorted((a, b) => Buffer.compare(Buffer.from(a.word), Buffer.from(b.word)));
}

function cutPieces(words: readonly IndexedWord[]): IndexedWord[][] {
  const pieces: IndexedWord[][] = [];
  let size = Infinity;
  let key = '';
  for (const word of words) {
    if (size > PIECE_BYTES && keyPart(word.word) !== key) {
      pieces.push([]);
      size = 0;
    }
    key = keyPart(word.word);
    size += word.bytes.length;
    pieces.at(-1)?.push(word);
  }
  return pieces;
}

/** The part of an indexed word that queries ask for: its key. */
function keyPart(word: string): string {
  return word.slice(0, word.indexOf(KEY_END) + KEY_END.length);
}

function unpack(path: string): Buffer {
  return gunzipSync(readFileSync(path)).subarray(SIGNATURE.length);
}

function pack(bytes: Buffer): Buffer {
  return gzipSync(Buffer.concat([SIGNATURE, bytes]), { level: 9 });
}

/** The bytes of each item of an array. */
function itemsOf(bytes: Buffer, start: number): Buffer[] {
  const { type, value, next } = head(bytes, start);
  if (type !== ARRAY) throw new Error(`Pagefind wrote an item of type ${type} where an array was expected.`);
  const items: Buffer[] = [];
  let from = next;
  for (let item = 0; item < value; item += 1) {
    const to = endOf(bytes, from);
    items.push(bytes.subarray(from, to));
    from = to;
  }
  return items;
}

function endOf(bytes: Buffer, start: number): number {
  const { type, value, next } = head(bytes, start);
  if (type === UNSIGNED || type === NEGATIVE) return next;
  if (type === TEXT) return next + value;
  if (type !== ARRAY) throw new Error(`Pagefind wrote an item of the unknown type ${type}.`);
  let end = next;
  for (let item = 0; item < value; item += 1) end = endOf(bytes, end);
  return end;
}

function head(bytes: Buffer, start: number): Head {
  const first = bytes[start] ?? 0;
  const [type, short] = [first >> 5, first & 31];
  if (short < 24) return { type, value: short, next: start + 1 };
  const length = 2 ** (short - 24);
  if (length > 4) throw new Error('Pagefind wrote a number that no archive can hold.');
  return { type, value: bytes.readUIntBE(start + 1, length), next: start + 1 + length };
}

function readText(bytes: Buffer): string {
  const { value, next } = head(bytes, 0);
  return bytes.toString('utf8', next, next + value);
}

function text(content: string): Buffer {
  const bytes = Buffer.from(content);
  return Buffer.concat([headOf(TEXT, bytes.length), bytes]);
}

function array(length: number): Buffer {
  return headOf(ARRAY, length);
}

function headOf(type: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(type << 5) | value]);
  const bytes = Buffer.alloc(5);
  bytes[0] = (type << 5) | 26;
  bytes.writeUInt32BE(value, 1);
  return bytes;
}
