import { x } from 'xastscript';
import { XML_DECLARATION, writeXml } from './xml.ts';

/** A page that search engines may list. */
export interface SitemapPage {
  readonly address: string;
  /** Day its record entered the archive or last changed (ISO). */
  readonly changed?: string | undefined;
}

/** The protocol allows 50,000 addresses and 50 MB a file. */
export const MAX_PAGES_PER_SITEMAP = 50_000;

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** Writes one file of addresses (sitemaps.org 0.9). Which page is which in another language, each page says itself. */
export function writeSitemap(pages: readonly SitemapPage[]): string {
  return writeXml([
    XML_DECLARATION,
    x(
      'urlset',
      { xmlns: NAMESPACE },
      pages.map(({ address, changed }) =>
        x('url', [x('loc', address), ...(changed === undefined ? [] : [x('lastmod', changed)])]),
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
