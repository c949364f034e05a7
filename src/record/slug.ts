import { createHash } from 'node:crypto';

/** Longest slug before the digest: file systems allow 255 bytes for a name. */
const MAX_SLUG_LETTERS = 80;

/**
 * Words in the letters of an address: small Latin letters and digits without marks, hyphens between.
 *
 * @example
 * slugOf('Ziņas/Rīga') //=> 'zinas-riga'
 */
export function slugOf(words: string): string {
  return words
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, MAX_SLUG_LETTERS);
}

/**
 * The slug of words with eight hex digits of the SHA-256 of their NFC form: unlike the slug alone, it belongs to these
 * words only, so no later words can take it.
 *
 * @param otherwise used for words without any letter that an address can have
 * @example
 * uniqueSlug('Ziņas/Rīga', 'article') //=> 'zinas-riga-db0afda5'
 */
export function uniqueSlug(words: string, otherwise: string): string {
  const composed = words.normalize('NFC');
  const digest = createHash('sha256').update(composed, 'utf8').digest('hex').slice(0, 8);
  return `${slugOf(composed) || otherwise}-${digest}`;
}
