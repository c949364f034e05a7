import { readdirSync } from 'node:fs';
import { INTERFACE_LANGUAGES, isInterfaceLanguage } from '../../languages/index.ts';
import type { SitemapPage } from '../sitemap.ts';

/**
 * Lists the pages of a built site for its sitemap.
 *
 * @param root public address of the site
 * @param isHidden whether a page is left out, by its path below the site's folder
 * @param changed the day a page changed, where it is known
 */
export function listPages(
  out: string,
  root: string,
  isHidden: (path: string) => boolean,
  changed: (path: string) => string | undefined,
): SitemapPage[] {
  const pages = readdirSync(out, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('index.html'))
    .map((path) => path.slice(0, -'index.html'.length))
    .filter((path) => !isHidden(path))
    .toSorted();
  const built = new Set(pages);
  return pages.map((path) => {
    const [ui = '', ...rest] = path.split('/');
    const inLanguages = isInterfaceLanguage(ui)
      ? INTERFACE_LANGUAGES.map((language) => [language, [language, ...rest].join('/')] as const).filter(
          ([, other]) => built.has(other),
        )
      : [];
    return {
      address: new URL(path, root).href,
      changed: changed(path),
      languages:
        inLanguages.length === 0
          ? undefined
          : Object.fromEntries(inLanguages.map(([language, other]) => [language, new URL(other, root).href])),
    };
  });
}
