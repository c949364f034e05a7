import { RECORD_ANCHOR } from '../../i18n/former-files.ts';
import { LEAF_PAGES } from '../../i18n/urls.ts';
import type { AddressRules } from '../address-rules.ts';

/** Lines that Cloudflare Pages reads. A reader of the others is led on by the page that is there. */
const MAX_REDIRECTS = 2000;
/** Longer lines are not read there. */
const MAX_LINE_CHARACTERS = 1000;

/**
 * Writes `_redirects` for Netlify, Cloudflare Pages and the like, which know no status for what is gone.
 *
 * @param base path of the site with a slash at both ends
 * @see https://developers.cloudflare.com/pages/configuration/redirects
 */
export function writeRedirects(base: string, { moved, formerFiles }: AddressRules): string {
  const page = `${base}${LEAF_PAGES.article.folder}/:id/`;
  const files = formerFiles.map((name) => ({ from: page + name, to: `${page}#${RECORD_ANCHOR}` }));
  return [...files, ...moved]
    .map(({ from, to }) => `${from} ${to} 301\n`)
    .filter((line) => line.length <= MAX_LINE_CHARACTERS)
    .slice(0, MAX_REDIRECTS)
    .join('');
}
