import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { ARCHIVE_DIRECTORY } from './config/paths.ts';
import { readCards, readNames, readStories } from './record/archive-files/reader.ts';
import { cardSchema, nameRecordSchema, storySchema } from './record/schema.ts';

/**
 * Loads records of the archive; names that no page lists are left out. Articles come as cards, not as full records: Astro keeps a
 * collection as one string of at most 512 Mi characters, which full records fill at about 36,000 articles.
 */
function load<
  Item extends { readonly id: string; readonly hasPage?: boolean; readonly onlyIn?: string | undefined },
>(name: string, read: (archive: string) => Iterable<Item>): Loader {
  return {
    name: `kiosk-${name}`,
    // The reader has checked the records: Astro need not parse them again.
    load: (context) => {
      context.store.clear();
      for (const data of read(ARCHIVE_DIRECTORY))
        if (data.hasPage !== false || data.onlyIn !== undefined)
          context.store.set({ id: data.id, data, digest: context.generateDigest(data) });
      return Promise.resolve();
    },
  };
}

export const collections = {
  articles: defineCollection({ loader: load('articles', readCards), schema: cardSchema }),
  names: defineCollection({ loader: load('names', readNames), schema: nameRecordSchema }),
  stories: defineCollection({ loader: load('stories', readStories), schema: storySchema }),
};
