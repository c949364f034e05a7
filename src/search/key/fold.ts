/** Letters that are no base letter with a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', ł: 'l', đ: 'd', ð: 'd' },
  ...{ þ: 'th', ı: 'i', ħ: 'h', ŋ: 'n', ŧ: 't', ĸ: 'k', ſ: 's', ς: 'σ' },
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

/** Latin, Greek and Cyrillic marks, Hebrew and Arabic points, and characters that are not seen (soft hyphen, joiners). */
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

const LONGEST_FORM = 96;

/** A word's form as the index tells it from others: without capitals and marks, and no longer than a key can be. */
export function formOf(word: string): string {
  return fold(word.slice(0, LONGEST_FORM)).replace(/[^\p{L}\p{N}\p{M}]/gu, '');
}
