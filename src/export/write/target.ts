import type { Ledger } from '../ledger.ts';
import type { Site } from '../../config/site.ts';

/** What every part of the exchange needs to know. */
export interface ExchangePlace {
  readonly archive: string;
  /** The site's folder, with its pages. */
  readonly out: string;
  readonly site: Site;
  readonly name: string;
  /** Public address of the site's root. */
  readonly root: string;
  readonly ledger: Ledger;
  readonly articleAddress: (id: string) => string;
}
