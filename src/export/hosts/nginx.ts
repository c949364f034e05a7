import { RECORD_ANCHOR } from '../../i18n/former-files.ts';
import { LEAF_PAGES } from '../../i18n/urls.ts';
import { CACHE_CONTROL } from '../../config/cache-rules.ts';
import { SITE_HEADERS } from '../../config/site-policy.ts';
import type { AddressRules } from '../address-rules.ts';
import { COMPRESSED_TYPES } from './compressed-types.ts';
import { escapePattern, lastingAddresses } from './lasting-addresses.ts';

/** Name of the file that {@link writeNginx} makes. */
export const NGINX_FILE = 'nginx.conf';

/**
 * Writes a file that the server block of nginx includes. All of it is about addresses below the base, so that other parts of the server stay
 * as they are. It compares addresses with percent-encoding taken away.
 *
 * @param base path of the site with a slash at both ends, percent-encoded
 * @param rules the page of an address that is gone is sent with the status 410
 */
export function writeNginx(base: string, rules: AddressRules): string {
  const path = decodeURI(base);
  const articles = `${path}${LEAF_PAGES.article.folder}/`;
  const { paths, versioned } = lastingAddresses(path);
  const lasting = `{ set $kiosk_cache "${CACHE_CONTROL.lasting}"; }`;
  return [
    `# Headers, caches and missing pages of this site for nginx. Include it in a server block whose "root" holds the site at ${path}`,
    `location ^~ "${path}" {`,
    '  index index.html;',
    '  absolute_redirect off;',
    '  default_type application/octet-stream;',
    `  error_page 404 "${path}404.html";`,
    `  error_page 403 =404 "${path}404.html";`,
    ...Object.entries(SITE_HEADERS).map(([name, value]) => `  add_header ${name} "${value}" always;`),
    `  set $kiosk_cache "${CACHE_CONTROL.checked}";`,
    ...paths.map((pattern) => `  if ($uri ~ "${pattern}") ${lasting}`),
    `  set $kiosk_version "$uri?$arg_${versioned.parameter}";`,
    `  if ($kiosk_version ~ "${versioned.path}[^?]*\\?.") ${lasting}`,
    '  add_header Cache-Control $kiosk_cache;',
    '  gzip on;',
    `  gzip_types ${COMPRESSED_TYPES.join(' ')};`,
    '  location ~ "/\\.(?!well-known/)" { return 404; }',
    `  location = "${path}${NGINX_FILE}" { return 404; }`,
    ...rules.moved.map(({ from, to }) => `  location = "${decodeURI(from)}" { return 301 "${to}"; }`),
    ...rules.formerFiles.map(
      (name) =>
        `  location ~ "^${escapePattern(articles)}([^/]+)/${escapePattern(name)}$" { return 301 "${base}${LEAF_PAGES.article.folder}/$1/#${RECORD_ANCHOR}"; }`,
    ),
    ...rules.gone.map(
      (address) =>
        `  location = "${decodeURI(address)}" { error_page 410 "${decodeURI(address)}index.html"; return 410; }`,
    ),
    '}',
    '',
  ].join('\n');
}
