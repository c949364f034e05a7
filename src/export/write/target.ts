import type { Site } from '../../config/site.ts';
import { siteUrls } from '../../i18n/urls.ts';
import type { Ledger } from '../../ledger/ledger.ts';

/** The data that every part of the export needs. */
export interface ExportTarget {
  readonly archive: string;
  /** The site's folder, with its pages. */
  readonly out: string;
  readonly site: Site;
  /** The archive's name in its default language. */
  readonly name: string;
  /** Public address of the site's root. */
  readonly root: string;
  /** The ledger as it will be when the site is published. */
  readonly ledger: Ledger;
  /** Told what was damaged in the cache. */
  readonly warn: (message: string) => void;
}

/** The public address of an article's page. */
export function articleAddress({ base, url }: Site, id: string): string {
  return new URL(siteUrls(base).article(id), url).href;
}
