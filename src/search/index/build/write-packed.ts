import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** Writes a file of the index in the form that `unpack` (src/search/index/unpack.ts) reads: gzipped JSON or text. */
export function writePacked(path: string, content: unknown): void {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  writeFileSync(path, gzipSync(text, { level: 9 }));
}
