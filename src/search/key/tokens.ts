/**
 * What stands for a date, or for a word of another language, in the index and in the address of a search. A name has its id.
 */

const DATE_TOKEN = /^d-\d{4}-\d\d(?:-\d\d)?$/u;
const WORD_TOKEN = /^w-[a-z]{2,3}-[\p{L}\p{M}]{1,48}$/u;

/**
 * The token of a day, month or season. That of a month begins those of its days.
 *
 * @example
 * dateToken('2022-12') //=> 'd-2022-12'
 */
export function dateToken(edtf: string): string {
  return `d-${edtf}`;
}

/** Whether a token is that of a day, month or season: other dates have none. */
export function isDateToken(token: string): boolean {
  return DATE_TOKEN.test(token);
}

/** The token of a word of a language, by its key. */
export function wordToken(language: string, key: string): string {
  return `w-${language}-${key}`;
}

export function isWordToken(token: string): boolean {
  return WORD_TOKEN.test(token);
}
