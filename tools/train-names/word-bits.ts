import { fnv1a } from '../../src/base/fnv1a.ts';
import { WordSet } from '../../src/ingest/file/names/common-words.ts';

/** With three bits set per word, one word in a hundred that is not in the set seems to be. */
const BITS_PER_WORD = 8;

/** The bits of a `WordSet` of the words in lower case, in Base64. */
export function bitsOf(words: readonly string[]): string {
  const distinct = new Set(words.map((word) => word.toLowerCase()));
  const bits = new Uint8Array(2 ** Math.ceil(Math.log2(distinct.size * BITS_PER_WORD)) / 8);
  const set = new WordSet(bits);
  for (const word of distinct) set.add(fnv1a(word));
  return Buffer.from(bits).toString('base64');
}
