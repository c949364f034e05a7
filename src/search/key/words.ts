/** A word of a text, as a half-open range in UTF-16 units. */
export interface Word {
  readonly start: number;
  readonly end: number;
}

/** Scripts written without spaces: each letter is a word, and a question for several of them is a phrase. */
const UNSPACED = String.raw`\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Mymr}`;

/**
 * Elsewhere a word is a run of letters and digits, with their marks and what is not seen (soft hyphens). Hyphens, apostrophes
 * and full stops part words: «2019.gadā» holds 2019.
 */
const WORD = new RegExp(
  String.raw`[[${UNSPACED}]&&[\p{L}\p{N}]]\p{M}*|[[\p{L}\p{N}]--[${UNSPACED}]][[\p{L}\p{N}\p{M}\p{Cf}]--[${UNSPACED}]]*`,
  'gv',
);

/**
 * Cuts a text into words, the same way in the index, in the question and in the excerpt: a word's place in this list
 * is its position.
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
