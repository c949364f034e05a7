import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../languages/index.ts';
import type { FormerAddress, Lead } from '../record/former-address.ts';
import { siteUrls, type SiteUrls } from './urls.ts';

/** The path of a page, and the language of its interface where it exists once for each. */
export interface PagePath {
  readonly path: string;
  readonly ui?: InterfaceLanguage;
}

/**
 * The path of a page, or of a search for a name.
 *
 * @param ui for pages that exist once for each interface language
 */
export function leadPath(urls: SiteUrls, { kind, id }: Lead, ui: InterfaceLanguage): string {
  switch (kind) {
    case 'article':
      return urls.article(id);
    case 'name':
      return urls.name(id);
    case 'story':
      return urls.story(id);
    case 'series':
      return urls.series(ui, id);
    case 'search':
      return `${urls.search(ui)}?name=${encodeURIComponent(id)}`;
  }
}

/** The paths of a former address: one, or one for each interface language. */
export function formerPaths(urls: SiteUrls, { kind, id }: Pick<FormerAddress, 'kind' | 'id'>): PagePath[] {
  if (kind !== 'series') return [{ path: leadPath(urls, { kind, id }, INTERFACE_LANGUAGES[0]) }];
  return INTERFACE_LANGUAGES.map((ui) => ({ path: urls.series(ui, id), ui }));
}

/**
 * The folders of the pages at former addresses, below the folder of a site.
 *
 * @example
 * formerFolders([{ kind: 'article', id: 'a' }]) //=> new Set(['articles/a/'])
 */
export function formerFolders(former: Iterable<Pick<FormerAddress, 'kind' | 'id'>>): ReadonlySet<string> {
  const urls = siteUrls('/');
  return new Set(
    Array.from(former, (address) => formerPaths(urls, address))
      .flat()
      .map(({ path }) => path.slice(1)),
  );
}
