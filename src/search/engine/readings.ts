import type { TypedPhrase } from '../state/query/expression.ts';

/** A number with its thousands together, from 1000 on: «208000». */
const WHOLE_NUMBER = /^\d{4,15}$/u;

/** A first group of one to three digits, then groups of three: «208 000». */
const GROUP = /^\d{3}$/u;
const FIRST_GROUP = /^[1-9]\d{0,2}$/u;

/** Where letters and digits meet without a hyphen: «F16», «covid19». */
const LETTERS_AND_DIGITS = /^(\p{L}+)(\d+)$/u;

/** A name whose apostrophe was left out: «ODwyer». */
const WITHOUT_APOSTROPHE = /^([ODdLl])(\p{Lu}\p{Ll}.*)$/u;

/**
 * The words of a phrase as they were typed, then other ways in which a newspaper writes the same: a number with or without spaces
 * between its thousands, a hyphen or an apostrophe or none.
 *
 * @example
 * readingsOf({ words: ['208000'] }) //=> [['208000'], ['208', '000']]
 * @example
 * readingsOf({ text: 'F-16', words: ['F', '16'] }) //=> [['F', '16'], ['F16']]
 */
export function readingsOf({
  words,
  text = '',
  pattern = false,
  open = false,
}: Pick<TypedPhrase, 'words'> & Partial<TypedPhrase>): (readonly string[])[] {
  const [only = ''] = words;
  if (pattern || open || words.length === 0) return [words];
  if (words.length > 1) return isOneWord(words, text) ? [words, [words.join('')]] : [words];
  if (WHOLE_NUMBER.test(only)) return [words, thousandsOf(only)];
  const parts = (LETTERS_AND_DIGITS.exec(only) ?? WITHOUT_APOSTROPHE.exec(only))?.slice(1);
  return parts ? [words, parts] : [words];
}

/** Whether words are the parts of one that a hyphen, an apostrophe or a stop divides, or of one number. */
function isOneWord(words: readonly string[], text: string): boolean {
  return !/\s/u.test(text.trim()) || isNumber(words);
}

function isNumber([first = '', ...others]: readonly string[]): boolean {
  return FIRST_GROUP.test(first) && others.every((group) => GROUP.test(group));
}

/** Divides a number between its thousands. */
function thousandsOf(number: string): string[] {
  const first = number.slice(0, number.length % 3);
  const others = number.slice(first.length).match(/.{3}/gu) ?? [];
  return first === '' ? others : [first, ...others];
}
