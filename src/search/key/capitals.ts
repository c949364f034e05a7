/** Languages that write all nouns with a capital, so that it does not show a name. */
export const CAPITAL_NOUNS: ReadonlySet<string> = new Set(['de']);

/** Whether a word begins with a capital. */
export function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
