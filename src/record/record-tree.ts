/**
 * One digest for all records of an archive: the root of the Merkle tree of RFC 6962, section 2.1, with SHA-256. Its entries are the digests
 * (32 bytes) of the records that are not private, in the order of their ids.
 */
import { createHash } from 'node:crypto';
import { compareText } from './order.ts';
import { SCHEMA_VERSION, type Card } from './schema.ts';
import { TILE_WIDTH, leftHalf, tilesOf, type Tile, type TreeHead } from './tree-tiles.ts';

/** The tree over the records, in hexadecimal. */
export interface RecordTree {
  readonly root: string;
  readonly records: number;
}

type Leaf = Pick<Card, 'id' | 'digest'>;

/** Computes the tree from the cards of articles that are not private, so before any page is rendered. */
export function recordTree(cards: Iterable<Leaf>): RecordTree {
  const entries = entriesOf(inOrder(cards));
  return { root: merkleRoot(entries).toString('hex'), records: entries.length };
}

/** The head of the tree, from which a proof for any record begins. */
export function treeHead(cards: Iterable<Leaf>): TreeHead {
  const leaves = inOrder(cards);
  const { root, records } = recordTree(leaves);
  const firstIds = leaves.filter((_, place) => place % TILE_WIDTH === 0).map(({ id }) => id);
  return { schema: SCHEMA_VERSION, root, records, firstIds };
}

/** The tiles of the tree with their hashes, level by level. */
export function* recordTiles(cards: Iterable<Leaf>): Generator<{ tile: Tile; hashes: Buffer }> {
  let level = 0;
  let hashes = entriesOf(inOrder(cards)).map((entry) => hash(LEAF, entry));
  for (const tile of tilesOf(hashes.length)) {
    if (tile.level > level) {
      level = tile.level;
      hashes = rootsOfWholeTiles(hashes);
    }
    const first = tile.index * TILE_WIDTH;
    yield { tile, hashes: Buffer.concat(hashes.slice(first, first + tile.width)) };
  }
}

function rootsOfWholeTiles(hashes: readonly Buffer[]): Buffer[] {
  return Array.from({ length: Math.floor(hashes.length / TILE_WIDTH) }, (_, index) =>
    rootOf(hashes.slice(index * TILE_WIDTH, (index + 1) * TILE_WIDTH)),
  );
}

function inOrder(cards: Iterable<Leaf>): Leaf[] {
  return [...cards].toSorted((a, b) => compareText(a.id, b.id));
}

function entriesOf(leaves: readonly Leaf[]): Buffer[] {
  return leaves.map(({ digest }) => Buffer.from(digest, 'hex'));
}

/**
 * The Merkle tree hash of RFC 6962. A leaf is hashed behind a byte 0 and a node behind a byte 1, so that neither passes for the other.
 *
 * @example
 * merkleRoot([]).toString('hex') //=> 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
 */
export function merkleRoot(entries: readonly Uint8Array[]): Buffer {
  if (entries.length === 0) return createHash('sha256').digest();
  return rootOf(entries.map((entry) => hash(LEAF, entry)));
}

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

function rootOf(leaves: readonly Buffer[]): Buffer {
  const [only] = leaves;
  if (only !== undefined && leaves.length === 1) return only;
  const half = leftHalf(leaves.length);
  return hash(NODE, rootOf(leaves.slice(0, half)), rootOf(leaves.slice(half)));
}

function hash(...parts: readonly Uint8Array[]): Buffer {
  const digest = createHash('sha256');
  for (const part of parts) digest.update(part);
  return digest.digest();
}
