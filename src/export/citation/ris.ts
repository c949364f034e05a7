import { UNDETERMINED } from '../../languages/index.ts';
import { dateNote, knownDate, type Reference } from './reference.ts';

/**
 * RIS, lines as reference managers write them. A date goes no further than it is known: a month has no day, and «2023 or later» has no
 * field for a date at all; the note holds it as EDTF with its basis.
 *
 * @example
 * writeRisDate('2022-12') //=> '2022/12//'
 */
export function writeRis(reference: Reference): string {
  const { id, title, language, edtf, url, archive, keywords } = reference;
  const date = writeRisDate(edtf);
  const lines: [string, string][] = [
    ['TY', 'NEWS'],
    ['ID', id],
    ['TI', title],
    ['T2', archive],
    ...(date === undefined
      ? []
      : [['PY', edtf.slice(0, 4)] as [string, string], ['DA', date] as [string, string]]),
    ...(language === UNDETERMINED ? [] : [['LA', language] as [string, string]]),
    ['UR', url],
    ...keywords.map((word): [string, string] => ['KW', word]),
    ['N1', dateNote(reference)],
    ['ER', ''],
  ];
  return lines.map(([tag, text]) => `${tag}  - ${text.replace(/\s+/gu, ' ').trim()}\r\n`).join('');
}

/** An approximate date counts; the note says that it is one. */
export function writeRisDate(edtf: string): string | undefined {
  const date = knownDate(edtf);
  return date && `${date.year}/${date.month ?? ''}/${date.day ?? ''}/`;
}
