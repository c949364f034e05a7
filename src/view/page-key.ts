import { createHash } from 'node:crypto';
import { site } from './archive.ts';
import { STRINGS } from '../i18n/strings.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../languages/index.ts';

const frames = new Map(INTERFACE_LANGUAGES.map((ui) => [ui, digest([site.digest, STRINGS[ui]])]));

/**
 * The `cacheKey` of a page: a digest of everything it shows. Astro restores a page while this and its code are unchanged;
 * it cannot see files read at render, so site and strings are part of every key.
 *
 * @param shown what the page was given: digests of records, lists, counts
 */
export function pageKey(ui: InterfaceLanguage, shown: unknown): string {
  return digest([frames.get(ui), shown]);
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
