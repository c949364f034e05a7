import { LEAF_PAGES } from '../../i18n/urls.ts';
import { readHeading } from './heading.ts';

/** A visited page that is in the cache. */
export interface Visit {
  readonly address: string;
  readonly title: string;
  /** Language of the title. */
  readonly language: string;
}

/** Visits listed, the newest first. */
const MAX_VISITS = 50;

/** Lists the cached leaf pages (articles, stories, names), the newest first. Other pages can be reached from the menu. */
export async function listVisits(root: string, cacheName: string): Promise<Visit[]> {
  const cache = await caches.open(cacheName);
  const pages = (await cache.keys())
    .map(({ url }) => url)
    .filter((url) => isLeaf(url.slice(root.length)))
    .reverse()
    .slice(0, MAX_VISITS);
  return Promise.all(
    pages.map(async (address) => {
      const html = (await (await cache.match(address))?.text()) ?? '';
      return { address, ...(readHeading(html) ?? { title: address, language: '' }) };
    }),
  );
}

function isLeaf(path: string): boolean {
  return Object.values(LEAF_PAGES).some(
    ({ folder }) => path.startsWith(`${folder}/`) && /^[^/]+\/[^/]+\/$/.test(path),
  );
}
