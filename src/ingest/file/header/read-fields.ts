import type { StatedFieldName } from '../../../record/stated-fields.ts';

/** A field of a head; the range covers its value in the source of the head. */
export interface LocatedField {
  readonly field: StatedFieldName;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** A field whose value is a map, a reference or a list of lists, which is not text. */
export type NestedField = Omit<LocatedField, 'value'>;

/** The fields of a head, or why a parser could not read it. */
export type ReadFields =
  | { readonly ok: true; readonly fields: readonly LocatedField[]; readonly nested: readonly NestedField[] }
  | { readonly ok: false; readonly because: string };
