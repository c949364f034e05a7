import { ARTICLE_ID } from '../../record/ids.ts';
import { uniqueSlug } from '../../record/slug.ts';

/**
 * The id of an article: its path below the raw folder without `.txt` where that is plain already and not longer than an id may be. Any other path becomes a slug
 * with eight hex digits of the SHA-256 of its NFC form, so that no later file can rename an earlier one.
 *
 * @example
 * articleId('000_750e77cd26c623e3.txt') //=> '000_750e77cd26c623e3'
 * @example
 * articleId('Ziņas/Rīga.txt') //=> 'zinas-riga-db0afda5'
 */
export function articleId(path: string): string {
  const stem = path.replace(/\.txt$/, '').normalize('NFC');
  if (ARTICLE_ID.test(stem)) return stem;
  return uniqueSlug(stem, 'article');
}
