/** The alphabetical orders of an archive: by title and by source, in each interface language. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { compareIn } from '../../../i18n/collation.ts';
import { INTERFACE_LANGUAGES } from '../../../languages/index.ts';
import type { Card } from '../../../record/schema.ts';
import { RANKED_FIELDS, RANKS_FOLDER, ranksFile, type RankedField } from '../sort-ranks.ts';
import { writePacked } from './write-packed.ts';

/** What is sorted: words without quotation marks, dashes or brackets in front. */
const VALUE_OF: Readonly<Record<RankedField, (card: Card) => string>> = {
  title: ({ title }) => withoutSigns(title),
  source: ({ stated }) => withoutSigns(stated?.source ?? ''),
};

function withoutSigns(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+/u, '');
}

/**
 * Writes the place of each article in each alphabet. There is no file for what no article has.
 *
 * @param cards oldest first
 * @param folder the index's folder
 */
export function writeSortRanks(cards: readonly Card[], folder: string): void {
  mkdirSync(join(folder, RANKS_FOLDER), { recursive: true });
  for (const field of RANKED_FIELDS) {
    const values = cards.map(VALUE_OF[field]);
    const different = [...new Set(values)].filter((value) => value !== '');
    if (different.length === 0) continue;
    for (const ui of INTERFACE_LANGUAGES) {
      const places = new Map(different.toSorted(compareIn(ui)).map((value, index) => [value, index + 1]));
      writePacked(
        join(folder, ranksFile(field, ui)),
        values.map((value) => places.get(value) ?? 0),
      );
    }
  }
}
