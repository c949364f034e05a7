/** Writes what web servers and hosts read of a site: headers, caches and the page for missing ones. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressRules, type AddressRules } from '../address-rules.ts';
import { writeHeadersFile } from '../hosts/headers-file.ts';
import { writeHtaccess } from '../hosts/htaccess.ts';
import { NGINX_FILE, writeNginx } from '../hosts/nginx.ts';
import { writeRedirects } from '../hosts/redirects-file.ts';
import type { Site } from '../../config/site.ts';
import { readFormerAddresses } from '../../record/archive-files/reader.ts';

/** Files for hosts by their names, each made for the path of the site. */
const HOST_FILES: Readonly<Record<string, (base: string, rules: AddressRules) => string>> = {
  _headers: writeHeadersFile,
  _redirects: writeRedirects,
  '.htaccess': writeHtaccess,
  [NGINX_FILE]: writeNginx,
  // GitHub Pages publishes folders that begin with «_» only beside this file.
  '.nojekyll': () => '',
};

/**
 * Writes the files for hosts into the folder of a site.
 *
 * @param archive says which addresses are moved or gone
 */
export function writeHostFiles(out: string, archive: string, site: Site): void {
  const rules = addressRules(readFormerAddresses(archive), site);
  for (const [name, write] of Object.entries(HOST_FILES))
    writeFileSync(join(out, name), write(site.base, rules));
}
