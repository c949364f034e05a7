import type { InterfaceLanguage } from '../../languages/index.ts';

/** What articles can be sorted by alphabetically. */
export const RANKED_FIELDS = ['title', 'source'] as const;
export type RankedField = (typeof RANKED_FIELDS)[number];

/** Folder below the folder of the index. */
export const RANKS_FOLDER = 'ranks';

/**
 * File below the folder of the index: the place of each article, oldest first, in the alphabet of an interface language,
 * from 1; 0 where it has no value. Equal values have the same place. Browsers do not know the alphabets of all interface
 * languages, and the titles themselves would be far larger.
 */
export function ranksFile(field: RankedField, ui: InterfaceLanguage): string {
  return `${RANKS_FOLDER}/${field}-${ui}.packed`;
}
