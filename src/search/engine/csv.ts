import { guardCell } from '../../base/spreadsheet-cell.ts';

/**
 * Writes a table as RFC 4180 describes it, with a byte order mark, by which spreadsheets recognise UTF-8. Cells are guarded as
 * those of the archive's own table are.
 *
 * @example
 * writeCsv([['title'], ['=1+1'], ['He said "no", twice']]) //=> '\ufefftitle\r\n\'=1+1\r\n"He said ""no"", twice"\r\n'
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')}`;
}

function writeCell(text: string): string {
  const safe = guardCell(text);
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
