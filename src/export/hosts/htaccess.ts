import { RECORD_ANCHOR } from '../../i18n/former-files.ts';
import { LEAF_PAGES } from '../../i18n/urls.ts';
import { CACHE_CONTROL } from '../../config/cache-rules.ts';
import { SITE_HEADERS } from '../../config/site-policy.ts';
import { COMPRESSED_TYPES } from './compressed-types.ts';
import type { AddressRules } from '../address-rules.ts';
import { escapePattern, lastingAddresses } from './lasting-addresses.ts';

/**
 * Writes `.htaccess` for Apache 2.4. It uses what `AllowOverride FileInfo` allows, and nothing else: a directive that is not allowed would
 * make every answer an error. It compares addresses with percent-encoding taken away.
 *
 * @param base path of the site with a slash at both ends, percent-encoded
 * @param rules the page of an address that is gone is sent with the status 410
 */
export function writeHtaccess(base: string, rules: AddressRules): string {
  const { moved, gone, formerFiles } = rules;
  const articles = `${base}${LEAF_PAGES.article.folder}/`;
  const { paths, versioned } = lastingAddresses(decodeURI(base));
  const conditions = [
    ...paths.map((path) => `%{REQUEST_URI} =~ m#${path}#`),
    `(%{REQUEST_URI} =~ m#${versioned.path}# && %{QUERY_STRING} =~ m#(^|&)${versioned.parameter}=#)`,
  ];
  return [
    '# Headers, caches and missing pages of this site for Apache 2.4. The server has to allow it: AllowOverride FileInfo',
    `ErrorDocument 403 ${base}404.html`,
    `ErrorDocument 404 ${base}404.html`,
    ...moved.map(({ from, to }) => `RedirectMatch 301 "^${escapePattern(decodeURI(from))}$" "${to}"`),
    ...formerFiles.map(
      (name) =>
        `RedirectMatch 301 "^${escapePattern(decodeURI(articles))}([^/]+)/${escapePattern(name)}$" "${articles}$1/#${RECORD_ANCHOR}"`,
    ),
    ...gone.flatMap((path) => [
      `RedirectMatch 410 "^${escapePattern(decodeURI(path))}$"`,
      `<If "%{REQUEST_URI} == '${decodeURI(path)}'">`,
      `  ErrorDocument 410 ${path}index.html`,
      '</If>',
    ]),
    '<IfModule mod_headers.c>',
    ...Object.entries(SITE_HEADERS).map(([name, value]) => `  Header always set ${name} "${value}"`),
    `  Header set Cache-Control "${CACHE_CONTROL.checked}"`,
    `  <If "${conditions.join(' || ')}">`,
    `    Header set Cache-Control "${CACHE_CONTROL.lasting}"`,
    '  </If>',
    '</IfModule>',
    '<IfModule mod_deflate.c>',
    `  AddOutputFilterByType DEFLATE text/html ${COMPRESSED_TYPES.join(' ')}`,
    '</IfModule>',
    '',
  ].join('\n');
}
