import { createHash } from 'node:crypto';

/** A path ends its pack once in so many. */
const MEAN_FILES_PER_PACK = 128;
/** No pack is larger by much, before compression (bytes). */
const MAX_PACK_BYTES = 3_000_000;

/**
 * Cuts a list of files into packs. A digest of the path says where, so that a new file changes its own pack and moves no other's limits.
 *
 * @param paths in order
 * @param sizeOf bytes of the file at a path
 */
export function* cutPacks(paths: readonly string[], sizeOf: (path: string) => number): Generator<string[]> {
  let pack: string[] = [];
  let bytes = 0;
  for (const path of paths) {
    pack.push(path);
    bytes += sizeOf(path);
    if (bytes < MAX_PACK_BYTES && !endsPack(path)) continue;
    yield pack;
    pack = [];
    bytes = 0;
  }
  if (pack.length > 0) yield pack;
}

function endsPack(path: string): boolean {
  return createHash('sha256').update(path).digest().readUInt16BE() % MEAN_FILES_PER_PACK === 0;
}
