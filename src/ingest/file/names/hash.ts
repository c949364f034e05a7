/** Features are 32-bit hashes: compact to store, and no name can be read out of them. */

/** Mixes two numbers into one, with the finaliser of MurmurHash3. */
export function mix(one: number, other: number): number {
  let hash = Math.imul(one, 0x9e3779b1) ^ (other + 0x7f4a7c15);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) | 0;
}
