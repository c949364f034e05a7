/** Writes the index of a bundle in pieces, so that a query loads a few kilobytes. The form is that of Pagefind 1.6.0: gzipped CBOR after a signature. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { KEY_END } from '../indexed-text.ts';
import { array, number, text } from './cbor.ts';
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
  const chunks = cutPieces(words).map((piece, place) => {
    const name = place.toString(36);
    const list = [array(1), array(piece.length), ...piece.map(({ bytes }) => bytes)];
    writeFileSync(join(folder, 'index', `${name}.pf_index`), pack(Buffer.concat(list)));
    const [first, last] = [piece[0]?.word ?? '', piece.at(-1)?.word ?? ''];
    return [array(3), text(keyPart(first)), text(last), text(name)];
  });
  const articles = lengths.map((length, row) => [array(2), text(row.toString(36)), number(length)]);
  const meta = pack(
    Buffer.concat([
      ...[array(META_ITEMS), text(version)],
      ...[array(articles.length), ...articles.flat()],
      ...[array(chunks.length), ...chunks.flat()],
      ...Array.from({ length: META_ITEMS - 3 }, () => array(0)),
    ]),
  );
  const name = createHash('sha256').update(meta).digest('hex').slice(0, 10);
  writeFileSync(join(folder, `pagefind.${name}.pf_meta`), meta);
  return name;
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
