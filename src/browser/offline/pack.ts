/**
 * A pack holds some two hundred files of the site as one: a line of JSON with their paths and lengths, then the files. A hundred
 * thousand articles are then a thousand requests, and pages with the same frame share its bytes once compressed.
 */

/** A file of the site. */
export interface PackedFile {
  /** Below the site's root. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Where a pack stands in its set. */
export interface PackEntry {
  /** Path of its first file; packs and files are in the order of their paths. */
  readonly first: string;
  /** Names its file: `offline/{set}/{digest}.pack`. */
  readonly digest: string;
  /** As it is sent, compressed. */
  readonly bytes: number;
}

const NEW_LINE = 10;

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

/** Files by their paths. */
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
 * The pack that holds a path, if any does.
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
