import type { StatedFieldName } from '../../../record/stated-fields.ts';
import type { Span } from '../../../record/span.ts';
import { fieldIn, type ApartLines, type LocatedLine } from './located-lines.ts';

/** The codes of Factiva before the lines of an article, and the fields they state. */
const CODES: Readonly<Record<string, StatedFieldName | undefined>> = {
  SE: 'section',
  HD: 'title',
  BY: 'author',
  PD: 'date',
  SN: 'source',
  LA: 'language',
  PUB: 'publisher',
  CR: undefined,
  WC: undefined,
  ET: undefined,
  SC: undefined,
  ED: undefined,
  PG: undefined,
  VOL: undefined,
  CY: undefined,
  CLM: undefined,
  CT: undefined,
  ART: undefined,
  RF: undefined,
  CO: undefined,
  IN: undefined,
  NS: undefined,
  RE: undefined,
  IPC: undefined,
  IPD: undefined,
  AN: undefined,
};

/** The codes before the lead and the text. */
const TEXT_CODES: ReadonlySet<string> = new Set(['LP', 'TD']);
const CODED = /^(?<code>[A-Z]{2,3})(?:\s+(?<value>\S.*))?$/u;
/** Minimum number of lines with a code, among them the headline. */
const MIN_CODED_LINES = 4;

/** The lines that begin with a code of Factiva: «HD Leuchtturm bekommt neue Lampe», «PD 21 September 2017»; before text only the code. */
export function findCodedLines(lines: readonly LocatedLine[]): ApartLines {
  const coded = lines.flatMap((line) => {
    const { code = '', value } = CODED.exec(line.words)?.groups ?? {};
    return code in CODES || TEXT_CODES.has(code) ? [{ line, code, value }] : [];
  });
  const codes = new Set(coded.map(({ code }) => code));
  if (codes.size < MIN_CODED_LINES || !codes.has('HD')) return { spans: [], fields: [] };
  return {
    spans: coded.map(({ line, code, value }): Span => {
      const isText = TEXT_CODES.has(code) && value !== undefined;
      return isText ? { start: line.start, end: line.end - value.length } : line;
    }),
    fields: coded.flatMap(({ line, code, value }) => {
      const field = CODES[code];
      return field === undefined || value === undefined ? [] : [fieldIn(field, line, value)];
    }),
  };
}
