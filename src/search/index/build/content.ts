import { memoise } from '../../../base/memoise.ts';
import { formOf } from '../../key/fold.ts';
import { searchKey } from '../../key/search-key.ts';
import { markForm, markToken, type Part } from '../indexed-text.ts';

/** A word without letters: Pagefind gives it a position and does not index it. */
const GAP = '·';

/** A process forgets all of a language's words after this many. */
const MAX_WORDS = 200_000;

/** The key of a word of a language (`searchKey`). An archive has few words in many places, so each is made once. */
export const keysIn = memoise((language: string) =>
  memoise((word: string) => searchKey(word, language), MAX_WORDS),
);

const markedIn = memoise((language: string) =>
  memoise((word: string) => markForm(keysIn(language)(word), formOf(word)), MAX_WORDS),
);

/**
 * The content that Pagefind indexes for a text: each word as its key and its form, then the tokens. A search for a key finds
 * every indexed word that begins with it; the marks exclude words of longer keys.
 *
 * @param tokens ids of the names that the article mentions and of its story
 */
export function toContent(parts: readonly Part[], language: string, tokens: readonly string[] = []): string {
  const markWord = markedIn(language);
  return [
    ...parts.map(({ text, words }) =>
      words.map(({ start, end }) => markWord(text.slice(start, end))).join(' '),
    ),
    ...(tokens.length === 0 ? [] : [tokens.map(markToken).join(' ')]),
  ].join(` ${GAP} `);
}
