/** The only clock that reading depends on. */
import { existsSync } from 'node:fs';
import { KioskError } from '../../src/config/kiosk-error.ts';
import { readSite } from '../../src/config/site.ts';
import { isEdtf } from '../../src/record/edtf.ts';
import { text } from '../command-line/options.ts';

const SITE = 'content/site.yaml';

/** The option of programs that read `site.yaml` for its day alone. */
export const SITE_FOR_AS_OF = text(
  'FILE',
  `site file that states \`asOf\` (default: "${SITE}" where there is one)`,
);

/** The site file where none is named. Without one nothing depends on a day. */
export function findSite(): string | undefined {
  return existsSync(SITE) ? SITE : undefined;
}

/** The day the archive was collected: from the command line, else from `site.yaml` where there is one. */
export function readAsOf(stated: string | undefined, site: string | undefined): string | null {
  if (stated === undefined) return site === undefined ? null : readSite(site).asOf;
  if (/^\d{4}-\d{2}-\d{2}$/.test(stated) && isEdtf(stated)) return stated;
  throw new KioskError(`--as-of "${stated}" is no day of the calendar. Write it as 2024-05-31.`);
}
