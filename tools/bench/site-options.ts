import { text } from '../../scripts/command-line/options.ts';
import { KioskError } from '../../src/config/kiosk-error.ts';

/** The options of benches that measure a built site in a browser. */
export const SITE_OPTIONS = {
  site: text('DIR', 'folder of the built site'),
  base: text('PATH', 'path the site is served under, with a slash at both ends', '/'),
};

/** @throws {KioskError} when no site is named */
export function requireSite(site: string | undefined, bench: string): string {
  if (site !== undefined) return site;
  throw new KioskError(`Name a built site: npm run bench -- ${bench} --site path/to/site`);
}
