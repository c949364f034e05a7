/** A word of a text, as a half-open range in UTF-16 units. */
export interface Word {
  readonly start: number;
  readonly end: number;
}

/** Scripts written without spaces: each letter is a word, and several of them are searched as a phrase. */
const UNSPACED = String.raw`\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Mymr}`;

/**
 * Elsewhere a word is a run of letters and digits, with their marks and invisible characters (soft hyphens). Hyphens, apostrophes
 * and full stops divide words: «2019.gadā» contains 2019.
 */
const WORD = new RegExp(
  String.raw`[[${UNSPACED}]&&[\p{L}\p{N}]]\p{M}*|[[\p{L}\p{N}]--[${UNSPACED}]][[\p{L}\p{N}\p{M}\p{Cf}]--[${UNSPACED}]]*`,
  'gv',
);

/**
 * Divides a text into words, in the same way for the index, a query and an excerpt. The index of a word in the result is its position.
 *
 * @example
 * wordsOf('Minsk-møde').map(({ start, end }) => 'Minsk-møde'.slice(start, end)) //=> ['Minsk', 'møde']
 */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
}
