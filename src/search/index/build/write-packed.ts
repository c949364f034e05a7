import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** Compresses a text of the index. */
export type Pack = (text: string) => Uint8Array;

/** The form that `unpack` (src/search/index/unpack.ts) reads. */
export const pack: Pack = (text) => gzipSync(text, { level: 9 });

/** Writes a file of the index: packed JSON or text. */
export function writePacked(path: string, content: unknown, packed = pack): void {
  writeFileSync(path, packed(typeof content === 'string' ? content : JSON.stringify(content)));
}
