import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { KioskError } from './config/kiosk-error.ts';
import { ARCHIVE_DIRECTORY } from './config/paths.ts';
import { readLines } from './record/read-lines.ts';
import { cardSchema, nameRecordSchema, storySchema } from './record/schema.ts';

/**
 * Loads one file of the archive, a record a line, but for names that have no page. Articles come as cards, not as full records: Astro keeps a collection
 * as one string of at most 512 Mi characters, which full records fill at about 36,000 articles. `src/view/archive.ts` reads them.
 */
function recordsOf(file: string): Loader {
  return {
    name: `kiosk-${file}`,
    load: async (context) => {
      const path = join(ARCHIVE_DIRECTORY, file);
      if (!existsSync(path)) {
        throw new KioskError(
          `There is no archive in "${ARCHIVE_DIRECTORY}" yet. Make it first: npm run ingest`,
        );
      }
      context.store.clear();
      for (const line of readLines(path)) {
        const record = JSON.parse(line) as { id: string; hasPage?: boolean };
        if (record.hasPage === false) continue;
        const data = await context.parseData({ id: record.id, data: record });
        context.store.set({ id: record.id, data, digest: context.generateDigest(line) });
      }
    },
  };
}

export const collections = {
  articles: defineCollection({ loader: recordsOf('cards.jsonl'), schema: cardSchema }),
  names: defineCollection({ loader: recordsOf('names.jsonl'), schema: nameRecordSchema }),
  stories: defineCollection({ loader: recordsOf('stories.jsonl'), schema: storySchema }),
};
