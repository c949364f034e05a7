/**
 * A pack is about 128 files of the site in one: a line of JSON with their paths and lengths, then their bytes. A hundred thousand
 * articles are then about a thousand requests, and pages that share a shell compress well together.
 */

/** A file of the site. */
export interface PackedFile {
  /** Relative to the site's root. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** An entry in the list of packs of a set. */
export interface PackEntry {
  /**
   * Whether it is the file of the site itself, and no pack: what is compressed already would be on the site twice, and a pack of it is no smaller.
   */
  readonly alone?: true;
  /** Path of its first file; packs, and the files in them, are sorted by path. */
  readonly first: string;
  /** Names the file of the pack: `offline/{set}/{digest}.pack`. A file that stands alone is kept under this address, too. */
  readonly digest: string;
  /** Size of the compressed pack. */
  readonly bytes: number;
}

/** A part of the digest of each pack: another number wherever {@link joinFiles} writes the same files otherwise. */
export const PACK_FORMAT = 1;

const NEW_LINE = 10;

/** Joins files into a pack. */
export function joinFiles(files: readonly PackedFile[]): Uint8Array {
  const head = new TextEncoder().encode(
    `${JSON.stringify(files.map(({ path, bytes }) => [path, bytes.length]))}\n`,
  );
  const pack = new Uint8Array(files.reduce((sum, { bytes }) => sum + bytes.length, head.length));
  pack.set(head);
  let place = head.length;
  for (const { bytes } of files) {
    pack.set(bytes, place);
    place += bytes.length;
  }
  return pack;
}

/** Splits a pack into its files, by path. */
export function splitFiles(pack: Uint8Array): ReadonlyMap<string, Uint8Array> {
  let place = pack.indexOf(NEW_LINE) + 1;
  const head = JSON.parse(new TextDecoder().decode(pack.subarray(0, place))) as [string, number][];
  return new Map(
    head.map(([path, length]) => {
      const bytes = pack.subarray(place, place + length);
      place += length;
      return [path, bytes];
    }),
  );
}

/**
 * Finds the pack that has a path, if there is one.
 *
 * @example
 * findPack([{ first: 'a', digest: '1', bytes: 9 }, { first: 'm', digest: '2', bytes: 9 }], 'k')?.digest //=> '1'
 */
export function findPack(packs: readonly PackEntry[], path: string): PackEntry | undefined {
  let low = 0;
  let high = packs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((packs[middle]?.first ?? '') <= path) low = middle + 1;
    else high = middle;
  }
  return packs[low - 1];
}
