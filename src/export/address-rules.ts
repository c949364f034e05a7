import { FORMER_FILES } from '../i18n/former-files.ts';
import { formerPaths, leadPath } from '../i18n/former-paths.ts';
import { siteUrls } from '../i18n/urls.ts';
import type { Site } from '../config/site.ts';
import type { FormerAddress } from '../record/former-address.ts';

/** What a server answers for addresses that are no longer those of a page. Paths begin with the base of the site and end in a slash. */
export interface AddressRules {
  /** 410 Gone, with the page that is there as its content. */
  readonly gone: readonly string[];
  /** 301 Moved Permanently. Where it leads may have a query. */
  readonly moved: readonly { readonly from: string; readonly to: string }[];
  /** Names of files that articles had beside their pages; 301 to `#record` of the page. */
  readonly formerFiles: readonly string[];
}

/**
 * Lists the addresses that a server can answer for. An address that was parted is in neither list: its page lists where it went, and is an ordinary one.
 *
 * @param former without what is private or hidden, as the archive has them
 */
export function addressRules(
  former: Iterable<FormerAddress>,
  { base, defaultLanguage, private: isPrivate }: Pick<Site, 'base' | 'defaultLanguage' | 'private'>,
): AddressRules {
  const urls = siteUrls(base);
  const gone: string[] = [];
  const moved: { from: string; to: string }[] = [];
  for (const address of former) {
    const [lead, ...others] = address.to;
    for (const { path, ui = defaultLanguage } of formerPaths(urls, address)) {
      if (lead === undefined) gone.push(path);
      else if (others.length === 0) moved.push({ from: path, to: leadPath(urls, lead, ui) });
    }
  }
  return { gone, moved, formerFiles: isPrivate ? [] : FORMER_FILES };
}
