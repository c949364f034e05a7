import { createHash } from 'node:crypto';
import { site } from './archive.ts';
import { STRINGS } from '../i18n/strings.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../languages/index.ts';

const frames = new Map(INTERFACE_LANGUAGES.map((ui) => [ui, digest([site.digest, STRINGS[ui]])]));

/**
 * The key of a page (`cacheKey`): a SHA-256 digest of everything it shows. While its key and the program are unchanged, a build takes the page from the last
 * site. So each key covers the site's configuration and the strings too.
 *
 * @param shown what the page shows: digests of records, lists, counts
 */
export function pageKey(ui: InterfaceLanguage, shown: unknown): string {
  return digest([frames.get(ui), shown]);
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
