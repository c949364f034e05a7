/**
 * The beginning of a cell that a spreadsheet could run as a formula (https://owasp.org/www-community/attacks/CSV_Injection), and
 * the apostrophe itself, so that the guard can be taken off again. The full width of East Asian keyboards and the like are compared as what they stand for (NFKC).
 */
const GUARDED = /^[=+\-@\t\r\n\0']/u;

/** What is said of the guard where a table is described. */
export const GUARD_NOTE =
  'A cell that begins with = + - @ (also in full width), a tab, a line break or an apostrophe has one apostrophe in front, so that no spreadsheet runs it as a formula. The value is the cell without the first apostrophe.';

/**
 * A cell that no spreadsheet runs as a formula. Text of an article must not be run.
 *
 * @example
 * guardCell('=1+1') //=> "'=1+1"
 * @example
 * guardCell("'s Nachts") //=> "''s Nachts"
 */
export function guardCell(text: string): string {
  const [first = ''] = text;
  return GUARDED.test(first.normalize('NFKC')) ? `'${text}` : text;
}
