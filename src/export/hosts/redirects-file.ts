import type { AddressRules } from '../address-rules.ts';

/** Lines that Cloudflare Pages reads. A reader of the others is led on by the page that is there. */
const MAX_REDIRECTS = 2000;
/** Longer lines are not read there. */
const MAX_LINE_CHARACTERS = 1000;

/**
 * Writes `_redirects` for Netlify, Cloudflare Pages and the like, which know no status for what is gone.
 *
 * @see https://developers.cloudflare.com/pages/configuration/redirects
 */
export function writeRedirects(moved: AddressRules['moved']): string {
  return moved
    .map(({ from, to }) => `${from} ${to} 301\n`)
    .filter((line) => line.length <= MAX_LINE_CHARACTERS)
    .slice(0, MAX_REDIRECTS)
    .join('');
}
