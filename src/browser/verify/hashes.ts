/** SHA-256 and the Merkle tree hash of RFC 6962, as browsers compute them. The build computes the same in `src/record/record-tree.ts`. */
import { leftHalf } from '../../record/tree-tiles.ts';

/** Bytes that no one shares with another thread, as `crypto.subtle` takes them. */
export type Bytes = Uint8Array<ArrayBuffer>;

const LEAF = 0;
const NODE = 1;

/** Whether digests can be computed: browsers do so on pages that came over https or from this machine. */
export function canHash(): boolean {
  // Typed as always there, and absent on a page that came over http.
  return (globalThis.crypto as Partial<Crypto> | undefined)?.subtle !== undefined;
}

export async function sha256(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

/** The hash of a leaf with this entry. */
export function leafHash(entry: Bytes): Promise<Bytes> {
  return sha256(join(Uint8Array.of(LEAF), entry));
}

/** The root of the tree over some hashes, of which there is at least one. */
export async function rootOf(hashes: readonly Bytes[]): Promise<Bytes> {
  const [only] = hashes;
  if (only !== undefined && hashes.length === 1) return only;
  const half = leftHalf(hashes.length);
  const [left, right] = await Promise.all([rootOf(hashes.slice(0, half)), rootOf(hashes.slice(half))]);
  return sha256(join(Uint8Array.of(NODE), left, right));
}

function join(...parts: readonly Bytes[]): Bytes {
  const whole = new Uint8Array(parts.reduce((bytes, part) => bytes + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** @example toHex(Uint8Array.of(10, 255)) //=> '0aff' */
export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** @example fromHex('0aff').length //=> 2 */
export function fromHex(digits: string): Bytes {
  return Uint8Array.from(digits.match(/../gu) ?? [], (pair) => parseInt(pair, 16));
}
