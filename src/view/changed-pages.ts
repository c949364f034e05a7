/** Leaves out the pages that need not be rendered again. */
import process from 'node:process';
import { addPageKeys, pageFile, readPageKeys } from '../cache/page-keys.ts';
import { expectPages } from './rendering-progress.ts';

/** What `getStaticPaths` says of one page. */
interface StaticPath {
  readonly params: Readonly<Record<string, string | undefined>>;
  /** See `pageKey`. */
  readonly key: string;
}

/** A build names these two lists: of the pages that the last site has, and of all that it comes across. `astro dev` names none. */
const { KIOSK_LAST_PAGES, KIOSK_PAGES } = process.env;

const last = KIOSK_LAST_PAGES === undefined ? undefined : readPageKeys(KIOSK_LAST_PAGES);

/**
 * The pages of a route that the last site does not have, or has otherwise. The build takes the others from there (docs/decisions/001).
 *
 * @param route the page's place below `src/pages`, without its ending
 */
export function changedPages<Path extends StaticPath>(route: string, paths: readonly Path[]): Path[] {
  const files = paths.map(({ params }) => pageFile(route, params));
  if (KIOSK_PAGES !== undefined)
    addPageKeys(KIOSK_PAGES, new Map(paths.map(({ key }, at) => [files[at] ?? '', key])));
  const changed = paths.filter(({ key }, at) => last?.get(files[at] ?? '') !== key);
  expectPages(changed.length);
  return changed;
}
