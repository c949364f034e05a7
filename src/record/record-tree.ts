/**
 * One digest for all records of an archive: the root of the Merkle tree of RFC 6962, section 2.1, with SHA-256. Its entries are the digests
 * (32 bytes) of the records that are not private, in the order of their ids.
 */
import { createHash } from 'node:crypto';
import { compareText } from './order.ts';
import type { Card } from './schema.ts';

/** The tree over the records, in hexadecimal. */
export interface RecordTree {
  readonly root: string;
  readonly records: number;
}

/** Computes the tree from the cards of articles that are not private, so before any page is rendered. */
export function recordTree(cards: Iterable<Pick<Card, 'id' | 'digest'>>): RecordTree {
  const entries = [...cards]
    .toSorted((a, b) => compareText(a.id, b.id))
    .map(({ digest }) => Buffer.from(digest, 'hex'));
  return { root: merkleRoot(entries).toString('hex'), records: entries.length };
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

/** The left half holds the largest power of two that is smaller than the number of leaves. */
function rootOf(leaves: readonly Buffer[]): Buffer {
  const [only] = leaves;
  if (only !== undefined && leaves.length === 1) return only;
  const half = 2 ** Math.floor(Math.log2(leaves.length - 1));
  return hash(NODE, rootOf(leaves.slice(0, half)), rootOf(leaves.slice(half)));
}

function hash(...parts: readonly Uint8Array[]): Buffer {
  const digest = createHash('sha256');
  for (const part of parts) digest.update(part);
  return digest.digest();
}
