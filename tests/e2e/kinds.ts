import { INTERFACE_PAGES } from '../../src/i18n/urls.ts';

/** Addresses of pages of most kinds, chosen so that each interface language is among them. */
const CHOSEN = [
  '',
  'en/',
  'lv/search/?q=Putin',
  'sv/languages/',
  'de/languages/lv/',
  'sq/dates/',
  'de/dates/named/',
  'da/dates/2022/',
  'en/dates/2022/12/',
  'lv/dates/undated/',
  'sv/dates/open/',
  'de/about/',
  'sv/offline/',
  'articles/000_750e77cd26c623e3/',
  'sv/stories/',
  'lv/names/',
  'da/names/person/',
  'stories/s-000_750e77cd26c623e3/',
  'names/l-belarus/',
  '404.html',
];

/** Pages that have an address below this one only. */
const HAS_NO_PAGE: readonly string[] = [INTERFACE_PAGES.by, INTERFACE_PAGES.series];

/** At least one address of each kind of page: a new row of `INTERFACE_PAGES` is among them by itself. */
export const KINDS: readonly string[] = [
  ...CHOSEN,
  ...Object.values(INTERFACE_PAGES)
    .filter((path) => !HAS_NO_PAGE.includes(path) && !CHOSEN.some((chosen) => toPath(chosen) === path))
    .map((path) => `en/${path}`),
];

/** The address below the interface language. */
function toPath(address: string): string | undefined {
  return /^[a-z]{2}\/(?<path>[^?]*)/u.exec(address)?.groups?.['path'];
}
