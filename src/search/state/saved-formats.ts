/** Formats in which hits are saved, by the end of the file's name, with what their buttons say in every language. */
export const SAVED_FORMATS = { csv: 'CSV', ris: 'RIS', bib: 'BibTeX', jsonl: 'JSONL' } as const;
export type SavedFormat = keyof typeof SAVED_FORMATS;

export function isSavedFormat(name: string): name is SavedFormat {
  return name in SAVED_FORMATS;
}

/** Longest part of the question in the name of a file, in characters. */
const MAX_NAME_CHARACTERS = 60;

/**
 * The name of a file of hits, which says what was asked.
 *
 * @param word «hits» in the reader's language
 * @example
 * fileName('hits', 'Elon Musk', 'csv') //=> 'hits-elon-musk.csv'
 */
export function fileName(word: string, query: string, format: SavedFormat): string {
  const asked = query
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, MAX_NAME_CHARACTERS)
    .replace(/^-|-$/gu, '');
  return `${[word, asked].filter(Boolean).join('-')}.${format}`;
}
