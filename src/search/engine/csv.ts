/** The beginning of a cell that a spreadsheet would run as a formula. */
const FORMULA = /^[=+\-@\t\r]/u;

/**
 * Writes a table as RFC 4180 describes it, with a byte order mark, by which spreadsheets recognise UTF-8. A cell that begins like a formula
 * gets an apostrophe in front, because text of an article must not be run.
 *
 * @example
 * writeCsv([['title'], ['=1+1'], ['He said "no", twice']]) //=> '\ufefftitle\r\n\'=1+1\r\n"He said ""no"", twice"\r\n'
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')}`;
}

function writeCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
