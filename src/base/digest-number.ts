import { hash } from 'node:crypto';

/**
 * A number that a text alone decides, the same on every machine: the first 48 bits of its SHA-256. Two texts of a large archive may share one.
 *
 * @example
 * digestNumber('a') //=> 222752054364699
 */
export function digestNumber(text: string): number {
  return Number.parseInt(hash('sha256', text, 'hex').slice(0, 12), 16);
}
