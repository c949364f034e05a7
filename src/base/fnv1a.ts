/** FNV-1a with 32 bits: https://datatracker.ietf.org/doc/html/draft-eastlake-fnv, over UTF-16 units where it has octets. */

/** The hash of nothing. */
export const FNV_OFFSET = 0x811c9dc5;

const FNV_PRIME = 0x01000193;

/** The hash of a text that is one unit longer than the text of `hash`. */
export function addUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, FNV_PRIME);
}

/**
 * Hashes a text, or the part of it from `start` to `end`.
 *
 * @returns a signed number of 32 bits
 * @example
 * fnv1a('a') //=> -468965076
 */
export function fnv1a(text: string, start = 0, end = text.length): number {
  let hash = FNV_OFFSET;
  for (let at = start; at < end; at += 1) hash = addUnit(hash, text.charCodeAt(at));
  return hash | 0;
}
