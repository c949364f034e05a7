/** What a citation says of the article that it cites. */
export interface CitedArticle {
  /** Hexadecimal digits of digests: those of the record, of an edition's root, or the first of one of them. */
  readonly digests: readonly string[];
  /** The ids in its addresses. */
  readonly ids: readonly string[];
}

const ADDRESS = /\/articles\/(?<id>[a-z0-9][a-z0-9_-]*)/gu;
/** Not part of an id or a longer word. */
const DIGEST = /(?<![\w/-])[\da-f]{16,64}(?![\w-])/gu;

/**
 * Reads a citation in any format, an address with its fragment, or a digest alone.
 *
 * @example
 * readCitation('https://example.org/articles/a_1/#cited=0123456789abcdef') //=> { digests: ['0123456789abcdef'], ids: ['a_1'] }
 */
export function readCitation(words: string): CitedArticle {
  const whole = words.toLowerCase();
  const ids = [...whole.matchAll(ADDRESS)].flatMap(({ groups }) => groups?.['id'] ?? []);
  const digests = [...whole.matchAll(DIGEST)].map(([digest]) => digest);
  return { digests: [...new Set(digests)], ids: [...new Set(ids)] };
}
