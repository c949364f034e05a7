import { CACHE_CONTROL, LASTING } from '../../config/cache-rules.ts';
import { SITE_HEADERS } from '../../config/site-policy.ts';

/**
 * Writes `_headers` for Netlify, Cloudflare Pages and hosts that read the same file. They send `Cache-Control: max-age=0, must-revalidate`
 * unless they are told otherwise, and join the values of a header that several rules set: so each address has one rule for a header. They do not see
 * the parameters of an address.
 *
 * @param base path of the site with a slash at both ends
 * @see https://docs.netlify.com/manage/routing/headers
 * @see https://developers.cloudflare.com/pages/configuration/headers
 */
export function writeHeadersFile(base: string): string {
  const { hashed, packs } = LASTING;
  const lasting = { 'Cache-Control': CACHE_CONTROL.lasting };
  return [
    '# Headers of this site for Netlify, Cloudflare Pages and the like. The file belongs into the top folder of what is published.',
    ...rule(`${base}*`, SITE_HEADERS),
    ...rule(`${base}${hashed.folder}/*`, lasting),
    ...rule(`${base}${packs.folder}/:set/*`, lasting),
    '',
  ].join('\n');
}

function rule(path: string, headers: Readonly<Record<string, string>>): string[] {
  return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)];
}
