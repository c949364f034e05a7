import { x } from 'xastscript';
import { XML_DECLARATION, writeXml } from './xml.ts';

/** A page that may be found. */
export interface SitemapPage {
  readonly address: string;
  /** Day its record entered or changed here. */
  readonly changed?: string | undefined;
  /** The same page in each interface language. */
  readonly languages?: Readonly<Record<string, string>> | undefined;
}

/** The protocol's limit is 50,000 addresses a file; with their languages fewer keep a file below 50 MB. */
export const PAGES_A_SITEMAP = 20_000;

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** One file of addresses (sitemaps.org 0.9), with `hreflang` for pages that exist in several languages. */
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

/** The index of the files. */
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
