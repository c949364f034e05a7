import { UNDETERMINED } from '../../languages/index.ts';
import { noteOf, knownDate, type Reference } from './reference.ts';

/**
 * Writes RIS, with lines as reference managers write them. The newspaper is what the file states, and the archive is the database. A month has no day, and an open date such as «2023 or later» has no field of its
 * own; the note has every date as EDTF with its basis.
 */
export function writeRis(reference: Reference): string {
  const { id, title, author, source, language, edtf, url, archive, keywords, accessed, abstract } = reference;
  const date = writeRisDate(edtf);
  const lines: [string, string][] = [
    ['TY', 'NEWS'],
    ['ID', id],
    ...(author ? [['AU', author] as [string, string]] : []),
    ['TI', title],
    ...(source ? [['T2', source] as [string, string]] : []),
    ['DB', archive],
    ...(date === undefined
      ? []
      : [['PY', edtf.slice(0, 4)] as [string, string], ['DA', date] as [string, string]]),
    ...(language === UNDETERMINED ? [] : [['LA', language] as [string, string]]),
    ['UR', url],
    ...(accessed ? [['Y2', `${accessed.replaceAll('-', '/')}/`] as [string, string]] : []),
    ...(abstract ? [['AB', abstract] as [string, string]] : []),
    ...keywords.map((word): [string, string] => ['KW', word]),
    ['N1', noteOf(reference)],
    ['ER', ''],
  ];
  return lines.map(([tag, text]) => `${tag}  - ${text.replace(/\s+/gu, ' ').trim()}\r\n`).join('');
}

/**
 * The date as precise as it is known; `undefined` where it is open or unknown. An approximate date is written as if it were exact, and the
 * note says that it is not.
 *
 * @example
 * writeRisDate('2022-12') //=> '2022/12//'
 */
export function writeRisDate(edtf: string): string | undefined {
  const date = knownDate(edtf);
  return date && `${date.year}/${date.month ?? ''}/${date.day ?? ''}/`;
}
