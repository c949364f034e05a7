/**
 * Where the hashes of a Merkle tree (RFC 6962) lie as files: tiles of 256 hashes, as in C2SP tlog-tiles (https://c2sp.org/tlog-tiles). A hash of level 0 is
 * that of a record; a hash of a higher level is the root of a whole tile below it. Nothing here computes hashes, so that the browser reads it too.
 */

/** Hashes of a whole tile. */
export const TILE_WIDTH = 256;

/** Bytes of a hash (SHA-256). */
export const HASH_BYTES = 32;

/** Consecutive hashes of one level of the tree. */
export interface Tile {
  readonly level: number;
  /** Its place in its level, from 0. */
  readonly index: number;
  /** Number of its hashes; fewer than {@link TILE_WIDTH} at the right edge of the tree. */
  readonly width: number;
}

/** The content of `data/tree.json`: what a proof begins with. */
export interface TreeHead {
  readonly schema: number;
  /** In hexadecimal. */
  readonly root: string;
  /** Leaves of the tree. */
  readonly records: number;
  /** The id of the first record of each tile of level 0: which tile holds a record follows from the order of the ids. */
  readonly firstIds: readonly string[];
}

/** Its path below `data/`. */
export const TREE_HEAD_FILE = 'tree.json';

/**
 * The path of a tile below `data/`, as C2SP tlog-tiles names it.
 *
 * @example
 * tilePath({ level: 0, index: 1234067, width: 256 }) //=> 'tile/0/x001/x234/067'
 * @example
 * tilePath({ level: 1, index: 1, width: 17 }) //=> 'tile/1/001.p/17'
 */
export function tilePath({ level, index, width }: Tile): string {
  const groups = index
    .toString()
    .padStart(Math.ceil(index.toString().length / 3) * 3, '0')
    .match(/\d{3}/gu);
  const place = groups?.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join('/') ?? '';
  return `tile/${level}/${place}${width < TILE_WIDTH ? `.p/${width}` : ''}`;
}

/**
 * The tiles of a tree, level by level.
 *
 * @param records leaves of the tree
 * @example
 * tilesOf(257).map(tilePath) //=> ['tile/0/000', 'tile/0/001.p/1', 'tile/1/000.p/1']
 */
export function tilesOf(records: number): Tile[] {
  const tiles: Tile[] = [];
  for (let level = 0, hashes = records; hashes > 0; level += 1, hashes = Math.floor(hashes / TILE_WIDTH)) {
    for (let first = 0; first < hashes; first += TILE_WIDTH)
      tiles.push({ level, index: first / TILE_WIDTH, width: Math.min(TILE_WIDTH, hashes - first) });
  }
  return tiles;
}

/** The tiles of the right edge, which are not whole, from level 0 upwards. The root is computed from them alone. */
export function edgeTiles(records: number): Tile[] {
  const edge: Tile[] = [];
  for (let level = 0, hashes = records; hashes > 0; level += 1, hashes = Math.floor(hashes / TILE_WIDTH)) {
    const width = hashes % TILE_WIDTH;
    if (width > 0) edge.push({ level, index: Math.floor(hashes / TILE_WIDTH), width });
  }
  return edge;
}

/**
 * The whole tiles that lead from a leaf to the right edge, from level 0 upwards; the root of each is a hash of the next, and that of the last is one of the edge.
 * Empty for a leaf in a tile of the edge.
 *
 * @param leaf its place in the tree, from 0
 */
export function tilesAbove(leaf: number, records: number): Tile[] {
  const path: Tile[] = [];
  for (let level = 0, hashes = records, place = leaf; hashes > 0; level += 1) {
    place = Math.floor(place / TILE_WIDTH);
    hashes = Math.floor(hashes / TILE_WIDTH);
    if (place >= hashes) break;
    path.push({ level, index: place, width: TILE_WIDTH });
  }
  return path;
}

/**
 * How many of some hashes are in the left half of their tree: the largest power of two that is smaller than their number.
 *
 * @example
 * leftHalf(5) //=> 4
 */
export function leftHalf(hashes: number): number {
  return 2 ** Math.floor(Math.log2(hashes - 1));
}
