/** Letters that do not decompose into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', ł: 'l', đ: 'd', ð: 'd' },
  ...{ þ: 'th', ı: 'i', ħ: 'h', ŋ: 'n', ŧ: 't', ĸ: 'k', ſ: 's', ς: 'σ' },
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

/** Latin, Greek and Cyrillic marks, Hebrew and Arabic points, and invisible characters (soft hyphen, joiners). */
const MARKS = /[\u0300-\u036f]|[\u0591-\u05c7]|[\u064b-\u065f]|\p{Cf}/gu;

/**
 * A word in plain letters: lower-case, without marks.
 *
 * @example
 * fold('Bjellorusisë') //=> 'bjellorusise'
 * @example
 * fold('Smørrebrød') //=> 'smorrebrod'
 */
export function fold(word: string): string {
  const plain = word.normalize('NFKD').toLowerCase().normalize('NFKD').replace(MARKS, '');
  return plain.replace(LETTER, (letter) => LETTERS[letter] ?? letter).normalize('NFC');
}

/** In UTF-16 units. */
const MAX_FORM_LETTERS = 96;

/** The form of a word in the index: lower-case, without marks, at most 96 UTF-16 units of it. */
export function formOf(word: string): string {
  return fold(word.slice(0, MAX_FORM_LETTERS)).replace(/[^\p{L}\p{N}\p{M}]/gu, '');
}
