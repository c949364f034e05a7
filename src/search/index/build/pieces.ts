/** Writes the index of a bundle in pieces, so that a query loads a few kilobytes. The form is that of Pagefind 1.6.0: gzipped CBOR after a signature. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { KEY_END } from '../indexed-text.ts';
import { openWriter } from './cbor.ts';
import type { IndexedItem } from './postings.ts';

const SIGNATURE = Buffer.from('pagefind_dcd');

/** The size at which a piece ends, before compression to about a third. The words of one key stay together. */
const PIECE_BYTES = 16_000;

/**
 * Writes `index/` and the meta file, in which every article has the number of its row for a name.
 *
 * @param words sorted
 * @param lengths the number of words of each row, as Pagefind counts them
 * @param version of Pagefind
 * @returns the name of the meta file; `null` when no article has a word
 */
export function writePieces(
  words: readonly IndexedItem[],
  lengths: readonly number[],
  { folder, version }: { readonly folder: string; readonly version: string },
): string | null {
  if (words.length === 0) return null;
  mkdirSync(join(folder, 'index'), { recursive: true });
  const pieces = cutPieces(words);
  for (const [place, piece] of pieces.entries()) {
    const writer = openWriter();
    writer.array(1);
    writer.array(piece.length);
    for (const { bytes } of piece) writer.items(bytes);
    writeFileSync(join(folder, 'index', `${nameOf(place)}.pf_index`), pack(writer.finish()));
  }
  const meta = pack(writeMeta(pieces, lengths, version));
  const name = createHash('sha256').update(meta).digest('hex').slice(0, 10);
  writeFileSync(join(folder, `pagefind.${name}.pf_meta`), meta);
  return name;
}

/** The name of a piece, and of the article in a row. */
function nameOf(place: number): string {
  return place.toString(36);
}

function writeMeta(
  pieces: readonly (readonly IndexedItem[])[],
  lengths: readonly number[],
  version: string,
): Buffer {
  const writer = openWriter();
  writer.array(META_ITEMS);
  writer.text(version);
  writer.array(lengths.length);
  for (const [row, length] of lengths.entries()) {
    writer.array(2);
    writer.text(nameOf(row));
    writer.number(length);
  }
  writer.array(pieces.length);
  for (const [place, piece] of pieces.entries()) {
    writer.array(3);
    writer.text(keyPart(piece[0]?.word ?? ''));
    writer.text(piece.at(-1)?.word ?? '');
    writer.text(nameOf(place));
  }
  for (let item = 3; item < META_ITEMS; item += 1) writer.array(0);
  return writer.finish();
}

/** A meta file is an array: version, articles, chunks, filters, sorts, fields. Kiosk uses none of the last three. */
export const META_ITEMS = 6;

/** Reads a file that Pagefind wrote. */
export function unpackFile(path: string): Buffer {
  return gunzipSync(readFileSync(path)).subarray(SIGNATURE.length);
}

function pack(bytes: Buffer): Buffer {
  return gzipSync(Buffer.concat([SIGNATURE, bytes]), { level: 9 });
}

function cutPieces(words: readonly IndexedItem[]): IndexedItem[][] {
  const pieces: IndexedItem[][] = [];
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
