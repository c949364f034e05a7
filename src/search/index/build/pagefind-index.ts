/** Reads the index that Pagefind 1.6.0 wrote: gzipped CBOR (RFC 8949) after a signature. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Postings } from '../postings.ts';

const SIGNATURE = 'pagefind_dcd';

/** The types of CBOR that Pagefind writes. */
const UNSIGNED = 0;
const NEGATIVE = 1;
const TEXT = 3;
const ARRAY = 4;

type Item = number | string | readonly Item[];

/** The articles that contain a word: the number of each, after the one before, and its positions. */
type PackedArticles = readonly (readonly [step: number, positions: readonly number[]])[];

/** A word without its marks, and with them the words that differ from it by these. */
type PackedWord = readonly [
  word: string,
  articles: PackedArticles,
  marked: readonly (readonly [word: string, articles: PackedArticles])[],
];

/**
 * Reads every word of an index with its postings, in any order.
 *
 * @param written the folder that Pagefind wrote
 * @param rows Pagefind's name of an article → its row
 */
export function* readPagefindIndex(
  written: string,
  rows: ReadonlyMap<string, number>,
): Generator<[word: string, postings: Postings]> {
  const meta = readdirSync(written).find((file) => file.endsWith('.pf_meta'));
  if (meta === undefined) return;
  const [, articles] = readItem(join(written, meta)) as [version: string, articles: [name: string][]];
  const rowOf = articles.map(([name]) => {
    const row = rows.get(name);
    if (row === undefined) throw new Error('Pagefind lists an article that was not indexed.');
    return row;
  });
  const folder = join(written, 'index');
  for (const file of readdirSync(folder)) {
    const [words] = readItem(join(folder, file)) as [readonly PackedWord[]];
    for (const [word, plain, marked] of words) {
      for (const [form, packed] of [[word, plain] as const, ...marked])
        if (packed.length > 0) yield [form, toPostings(packed, rowOf)];
    }
  }
}

function toPostings(packed: PackedArticles, rowOf: readonly number[]): Postings {
  let article = 0;
  const postings = packed.map(([step, list]): [number, readonly number[]] => {
    const row = rowOf[(article += step)];
    if (row === undefined) throw new Error('Pagefind lists a word of an article that it does not list.');
    return [row, toPositions(list)];
  });
  return new Map(postings.toSorted(([a], [b]) => a - b));
}

/** Each position is the difference from the one before. A negative number is the weight of those after it. */
function toPositions(list: readonly number[]): number[] {
  let position = 0;
  return list.filter((step) => step >= 0).map((step) => (position += step));
}

function readItem(path: string): Item {
  const bytes = gunzipSync(readFileSync(path));
  if (bytes.toString('latin1', 0, SIGNATURE.length) !== SIGNATURE)
    throw new Error('Pagefind wrote another kind of file.');
  return nextItem({ bytes, at: SIGNATURE.length });
}

function nextItem(reader: { readonly bytes: Buffer; at: number }): Item {
  const first = reader.bytes[reader.at++] ?? 0;
  const [type, short] = [first >> 5, first & 31];
  const value = short < 24 ? short : nextNumber(reader, 2 ** (short - 24));
  if (type === UNSIGNED) return value;
  if (type === NEGATIVE) return -1 - value;
  if (type === ARRAY) return Array.from({ length: value }, () => nextItem(reader));
  if (type !== TEXT) throw new Error(`Pagefind wrote an item of the unknown type ${type}.`);
  return reader.bytes.toString('utf8', reader.at, (reader.at += value));
}

function nextNumber(reader: { readonly bytes: Buffer; at: number }, length: number): number {
  if (length > 4) throw new Error('Pagefind wrote a number that no archive can hold.');
  const number = reader.bytes.readUIntBE(reader.at, length);
  reader.at += length;
  return number;
}
