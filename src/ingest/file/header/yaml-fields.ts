import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { StatedFieldName } from '../../../record/stated-fields.ts';
import { fieldNamed } from './fields.ts';

/** A field of a YAML map; the range covers its value in the YAML. */
interface YamlField {
  readonly field: StatedFieldName;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** The fields of a YAML map, or why there are none. */
export type YamlFields =
  | { readonly ok: true; readonly fields: readonly YamlField[] }
  | { readonly ok: false; readonly because: string };

/** Reads the fields Kiosk knows. Every value stays the string that was written, even a date or a number. */
export function readYamlFields(source: string): YamlFields {
  const document = parseDocument(source, { schema: 'failsafe', logLevel: 'silent', prettyErrors: false });
  const [error] = document.errors;
  if (error) return { ok: false, because: error.message };
  if (!isMap(document.contents)) return { ok: false, because: 'it is no list of «name: value»' };
  const fields: YamlField[] = [];
  for (const { key, value } of document.contents.items) {
    const field = isScalar(key) ? fieldNamed(written(key.value)) : undefined;
    if (field === undefined) continue;
    const scalars = (isSeq(value) ? value.items : [value]).filter((item) => isScalar(item));
    const text = scalars
      .map((scalar) => plain(written(scalar.value)))
      .filter((part) => part !== '')
      .join(', ');
    const start = scalars[0]?.range[0];
    const end = scalars.at(-1)?.range[1];
    if (text === '' || start === undefined || end === undefined) continue;
    const quoted = scalars.length === 1 && /^["']/u.test(source.slice(start, end)) ? 1 : 0;
    fields.push({ field, value: text, start: start + quoted, end: end - quoted });
  }
  return { ok: true, fields };
}

// eslint-disable-next-line no-control-regex -- YAML escapes can spell characters that decoding has removed
const UNSEEN = /[\0-\u0008\u000e-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** One line in NFC, without characters that no page can show. */
function plain(value: string): string {
  return value.toWellFormed().replace(UNSEEN, '').replace(/\s+/gu, ' ').trim().normalize('NFC');
}

/** The failsafe schema knows strings only, and null for an empty value. */
function written(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
