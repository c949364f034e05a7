import type { FieldBasis } from '../../../record/date-bases.ts';
import type { StatedFieldName } from '../../../record/stated-fields.ts';

/** One thing a file says of itself, before its text or beside it, or a person of it. */
export interface StatedField {
  readonly field: StatedFieldName;
  /** As written, without quotation marks. */
  readonly value: string;
  readonly basis: FieldBasis;
  /** Where the value stands in the decoded text; a side-car's and a correction's stand in no text. */
  readonly start?: number | undefined;
  readonly end?: number | undefined;
}

/** A piece of header and the offset behind it. */
export interface HeaderPart {
  readonly fields: readonly StatedField[];
  readonly end: number;
}
