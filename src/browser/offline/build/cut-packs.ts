import { createHash } from 'node:crypto';

/** On average, one path in this many ends its pack. */
const MEAN_FILES_PER_PACK = 128;
/** A pack ends once it has this many bytes, before compression. */
const MAX_PACK_BYTES = 3_000_000;

/**
 * Cuts a list of files into packs. Digests of the paths decide where a pack ends, so a new file changes its own pack and no other. A file that
 * stands alone is a pack of its own.
 *
 * @param paths in order
 * @param sizeOf bytes of the file at a path
 */
export function* cutPacks(paths: readonly string[], sizeOf: (path: string) => number): Generator<string[]> {
  let pack: string[] = [];
  let bytes = 0;
  for (const path of paths) {
    if (standsAlone(path)) {
      if (pack.length > 0) yield pack;
      pack = [];
      bytes = 0;
      yield [path];
      continue;
    }
    pack.push(path);
    bytes += sizeOf(path);
    if (bytes < MAX_PACK_BYTES && !endsPack(path)) continue;
    yield pack;
    pack = [];
    bytes = 0;
  }
  if (pack.length > 0) yield pack;
}

/** Texts for excerpts, each compressed by itself. */
const ALONE = /^search\/[^/]+\/[^/]+\/texts\//u;

/** Whether a file is saved as the site has it, and not in a pack. */
export function standsAlone(path: string): boolean {
  return ALONE.test(path);
}

function endsPack(path: string): boolean {
  return createHash('sha256').update(path).digest().readUInt16BE() % MEAN_FILES_PER_PACK === 0;
}
