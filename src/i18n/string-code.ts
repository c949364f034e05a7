import { fnv1a } from '../base/fnv1a.ts';

const MAX_CODE_LETTERS = 4;

/**
 * A short name for a string of the interface: a page that can change its language names dozens of strings. It depends on the key alone, so a page and
 * the strings of another build agree. A test finds two strings with the same code.
 *
 * @example
 * stringCode('nav.search') //=> 'cgrs'
 */
export function stringCode(key: string): string {
  return (fnv1a(key) >>> 0).toString(36).slice(-MAX_CODE_LETTERS);
}
