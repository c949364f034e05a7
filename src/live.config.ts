/** The collections that pages are made of. They are read while pages are rendered: a renderer is kept from one archive to the next (docs/decisions/155). */
import { defineLiveCollection } from 'astro:content';
import type { LiveLoader } from 'astro/loaders';
import { ARCHIVE_DIRECTORY } from './config/paths.ts';
import { readCards, readNames, readStories } from './record/archive-files/reader.ts';

/**
 * Loads records of the archive; names that no page lists are left out. Articles come as cards, not as full records, which are read one by one
 * where they are shown. The reader checks the records: Astro need not parse them again.
 */
function load<
  Item extends { readonly id: string; readonly hasPage?: boolean; readonly onlyIn?: string | undefined },
>(name: string, read: (archive: string) => Iterable<Item>): LiveLoader<Item> {
  const entries = () =>
    Array.from(read(ARCHIVE_DIRECTORY))
      .filter(({ hasPage, onlyIn }) => hasPage !== false || onlyIn !== undefined)
      .map((data) => ({ id: data.id, data }));
  return {
    name: `kiosk-${name}`,
    loadCollection: () => Promise.resolve({ entries: entries() }),
    loadEntry: ({ filter }: { filter: { id: string } }) =>
      Promise.resolve(entries().find(({ id }) => id === filter.id)),
  };
}

export const collections = {
  articles: defineLiveCollection({ loader: load('articles', readCards) }),
  names: defineLiveCollection({ loader: load('names', readNames) }),
  stories: defineLiveCollection({ loader: load('stories', readStories) }),
};
