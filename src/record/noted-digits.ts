/** Digits of a digest that are noted to see whether something changed, not to prove anything. */
export const NOTED_DIGITS = 16;

/**
 * The digits of a digest that are noted.
 *
 * @example
 * shortenDigest('0123456789abcdef0123') //=> '0123456789abcdef'
 */
export function shortenDigest(digest: string): string {
  return digest.slice(0, NOTED_DIGITS);
}
