import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { KioskError } from './kiosk-error.ts';
import { ARCHIVE_DIRECTORY } from './place.ts';
import { cardSchema } from './schema.ts';

/**
 * Loads cards, not records: Astro keeps a collection as one string of at most 512 Mi characters, which full records
 * fill at about 36,000 articles. `src/archive.ts` reads the records.
 */
const cardLoader: Loader = {
  name: 'kiosk-cards',
  load: async (context) => {
    const path = join(ARCHIVE_DIRECTORY, 'cards.jsonl');
    if (!existsSync(path)) {
      throw new KioskError(
        `There is no archive in "${ARCHIVE_DIRECTORY}" yet. Make it first: npm run ingest`,
      );
    }
    context.store.clear();
    for (const line of readFileSync(path, 'utf8').split('\n')) {
      if (line === '') continue;
      const card = JSON.parse(line) as { id: string; digest: string };
      const data = await context.parseData({ id: card.id, data: card });
      context.store.set({ id: card.id, data, digest: card.digest });
    }
  },
};

export const collections = {
  articles: defineCollection({ loader: cardLoader, schema: cardSchema }),
};
