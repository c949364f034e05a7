import { x } from 'xastscript';
import { XML_DECLARATION, writeXml } from './xml.ts';

/** A page that search engines may list. */
export interface SitemapPage {
  readonly address: string;
  /** Day its record entered the archive or last changed (ISO). */
  readonly changed?: string | undefined;
  /** Addresses of the same page by interface language. */
  readonly languages?: Readonly<Record<string, string>> | undefined;
}

/** The protocol allows 50,000 addresses and 50 MB a file; with their languages this many stay below 50 MB. */
export const MAX_PAGES_PER_SITEMAP = 20_000;

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** Writes one file of addresses (sitemaps.org 0.9), with `hreflang` for pages in several languages. */
export function writeSitemap(pages: readonly SitemapPage[]): string {
  return writeXml([
    XML_DECLARATION,
    x(
      'urlset',
      { xmlns: NAMESPACE, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' },
      pages.map(({ address, changed, languages = {} }) =>
        x('url', [
          x('loc', address),
          ...(changed === undefined ? [] : [x('lastmod', changed)]),
          ...Object.entries(languages).map(([hreflang, href]) =>
            x('xhtml:link', { rel: 'alternate', hreflang, href }),
          ),
        ]),
      ),
    ),
  ]);
}

/** Writes the index of the files. */
export function writeSitemapIndex(addresses: readonly string[]): string {
  return writeXml([
    XML_DECLARATION,
    x(
      'sitemapindex',
      { xmlns: NAMESPACE },
      addresses.map((address) => x('sitemap', [x('loc', address)])),
    ),
  ]);
}
