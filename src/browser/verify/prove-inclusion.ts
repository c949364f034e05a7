/** Proves that a record is in the edition: its hash is in a tile, and tile by tile the hashes lead to the root. */
import {
  HASH_BYTES,
  TILE_WIDTH,
  TREE_HEAD_FILE,
  edgeTiles,
  tilePath,
  tilesAbove,
  type Tile,
  type TreeHead,
} from '../../record/tree-tiles.ts';
import { fromHex, leafHash, rootOf, toHex, type Bytes } from './hashes.ts';

/** Loads a file of the site, by its path below the site's root. */
export type Load = (path: string, version?: string) => Promise<Bytes>;

/** What was found in the tree. */
export type Inclusion =
  | { readonly is: 'included'; readonly root: string; readonly place: number; readonly records: number }
  | { readonly is: 'absent'; readonly root: string }
  /** These files, or one of them, do not lead to the root. */
  | { readonly is: 'damaged'; readonly root: string; readonly files: readonly string[] };

const DATA = 'data/';
const EDITION = `${DATA}edition.json`;
const HEAD = DATA + TREE_HEAD_FILE;

/**
 * Looks for a record in the tree of the edition.
 *
 * @param digest of the record, in hexadecimal
 * @param load rejects where a file cannot be had
 */
export async function proveInclusion(id: string, digest: string, load: Load): Promise<Inclusion> {
  const edition = parse<{ root: string; articles: number }>(await load(EDITION));
  const root = edition?.root ?? '';
  const damaged = (...files: string[]): Inclusion => ({ is: 'damaged', root, files });
  const head = parse<TreeHead>(await load(HEAD));
  if (head?.root !== root || head.records !== edition?.articles || !isWhole(head))
    return damaged(EDITION, HEAD);
  const { records, firstIds } = head;
  const home = firstIds.findLastIndex((first) => first <= id);
  if (home < 0) return { is: 'absent', root };
  const edge = edgeTiles(records);
  const path = tilesAbove(home * TILE_WIDTH, records);
  const read = new Map<string, readonly Bytes[]>();
  for (const tile of new Map([...edge, ...path].map((tile) => [tilePath(tile), tile])).values()) {
    const file = tilePath(tile);
    const hashes = split(await load(DATA + file, root.slice(0, 16)));
    if (hashes?.length !== tile.width) return damaged(DATA + file);
    read.set(file, hashes);
  }
  const hashesOf = (tile: Tile): readonly Bytes[] => read.get(tilePath(tile)) ?? [];
  if (toHex(await rootOfEdge(edge.map(hashesOf))) !== root)
    return damaged(...edge.map((tile) => DATA + tilePath(tile)));
  // From the edge down: a tile is right when the right tile above it holds its root.
  for (const tile of path.toReversed()) {
    const above = [...path, ...edge].find(
      ({ level, index }) => level === tile.level + 1 && index === Math.floor(tile.index / TILE_WIDTH),
    );
    const expected = above && hashesOf(above)[tile.index % TILE_WIDTH];
    if (!expected || toHex(await rootOf(hashesOf(tile))) !== toHex(expected))
      return damaged(DATA + tilePath(tile));
  }
  const leaf = toHex(await leafHash(fromHex(digest)));
  const leaves = [...path, ...edge].find(({ level, index }) => level === 0 && index === home);
  const place = leaves ? hashesOf(leaves).findIndex((hash) => toHex(hash) === leaf) : -1;
  return place < 0
    ? { is: 'absent', root }
    : { is: 'included', root, place: home * TILE_WIDTH + place, records };
}

function isWhole({ records, firstIds }: TreeHead): boolean {
  return (
    Number.isSafeInteger(records) &&
    Array.isArray(firstIds) &&
    firstIds.length === Math.ceil(records / TILE_WIDTH)
  );
}

/** The root of the whole tree: what a tile of the edge lacks on its right is the root of the edge below it. */
async function rootOfEdge(edge: readonly (readonly Bytes[])[]): Promise<Bytes> {
  let right: readonly Bytes[] = [];
  for (const hashes of edge) right = [await rootOf([...hashes, ...right])];
  return right[0] ?? new Uint8Array();
}

function split(bytes: Bytes): Bytes[] | undefined {
  if (bytes.length % HASH_BYTES !== 0) return undefined;
  return Array.from({ length: bytes.length / HASH_BYTES }, (_, place) =>
    bytes.slice(place * HASH_BYTES, (place + 1) * HASH_BYTES),
  );
}

/** A file of JSON; `undefined` where it is none. */
function parse<Content>(bytes: Bytes): (Partial<Content> & Content) | undefined {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as Content;
  } catch {
    return undefined;
  }
}
