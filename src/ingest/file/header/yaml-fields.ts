import { isMap, isScalar, isSeq, parseDocument, type Scalar } from 'yaml';
import { fieldNamed } from './fields.ts';
import { plain } from './plain.ts';
import type { LocatedField, NestedField, ReadFields } from './read-fields.ts';

/** Reads the fields Kiosk knows. Every value stays the string that was written, even a date or a number. */
export function readYamlFields(source: string): ReadFields {
  const document = parseDocument(source, { schema: 'failsafe', logLevel: 'silent', prettyErrors: false });
  const [error] = document.errors;
  if (error) return { ok: false, because: error.message };
  if (!isMap(document.contents)) return { ok: false, because: 'it is no list of «name: value»' };
  const fields: LocatedField[] = [];
  const nested: NestedField[] = [];
  for (const { key, value } of document.contents.items) {
    const field = isScalar(key) ? fieldNamed(written(key.value)) : undefined;
    if (field === undefined) continue;
    const items = isSeq(value) ? value.items : [value];
    const scalars = items.filter((item) => isScalar(item));
    const other = items.find((item) => item !== null && !isScalar(item));
    if (other) nested.push({ field, start: other.range[0], end: other.range[1] });
    const text = scalars
      .map((scalar) => (isNothing(scalar) ? '' : plain(written(scalar.value))))
      .filter((part) => part !== '')
      .join(', ');
    const start = scalars[0]?.range[0];
    const end = scalars.at(-1)?.range[1];
    if (text === '' || start === undefined || end === undefined) continue;
    const quoted = scalars.length === 1 && /^["']/u.test(source.slice(start, end)) ? 1 : 0;
    fields.push({ field, value: text, start: start + quoted, end: end - quoted });
  }
  return { ok: true, fields, nested };
}

/** The failsafe schema knows strings only, and null for an empty value. */
function written(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Programs write `null` for a value that is missing. In quotation marks it is a word. */
function isNothing({ type, value }: Scalar): boolean {
  return type === 'PLAIN' && /^(?:~|null|Null|NULL)$/u.test(written(value));
}
