/** An article as a reference manager takes it. */
export interface Reference {
  readonly id: string;
  readonly title: string;
  /** BCP 47, or `und`. */
  readonly language: string;
  readonly edtf: string;
  /** How the date is known. */
  readonly dateBasis: string;
  readonly url: string;
  readonly archive: string;
  readonly keywords: readonly string[];
}

/** Year, month or day; what EDTF calls approximate counts, and the note says so. */
const DAY = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?[~?%]?$/u;

/**
 * RIS, lines as reference managers write them. A date goes no further than it is known: a month has no day, and «2023 or later» has no
 * field for a date at all; the note holds it as EDTF with its basis.
 *
 * @example
 * writeRisDate('2022-12') //=> '2022/12//'
 */
export function writeRis({
  id,
  title,
  language,
  edtf,
  dateBasis,
  url,
  archive,
  keywords,
}: Reference): string {
  const date = writeRisDate(edtf);
  const lines: [string, string][] = [
    ['TY', 'NEWS'],
    ['ID', id],
    ['TI', title],
    ['T2', archive],
    ...(date === undefined
      ? []
      : [['PY', edtf.slice(0, 4)] as [string, string], ['DA', date] as [string, string]]),
    ...(language === 'und' ? [] : [['LA', language] as [string, string]]),
    ['UR', url],
    ...keywords.map((word): [string, string] => ['KW', word]),
    ['N1', `Date (EDTF): ${edtf}; basis: ${dateBasis}`],
    ['ER', ''],
  ];
  return lines.map(([tag, text]) => `${tag}  - ${text.replace(/\s+/gu, ' ').trim()}\r\n`).join('');
}

export function writeRisDate(edtf: string): string | undefined {
  const [, year, month = '', day = ''] = DAY.exec(edtf) ?? [];
  return year === undefined ? undefined : `${year}/${month}/${day}/`;
}
