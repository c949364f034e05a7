import { endings } from '../../languages/tables/endings.ts';

/** Languages that write all nouns with a capital, so that it does not show a name. */
export const CAPITAL_NOUNS: ReadonlySet<string> = new Set(
  Object.entries(endings).flatMap(([language, { capitalNouns }]) => (capitalNouns ? [language] : [])),
);

/** Whether a word begins with a capital. */
export function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
