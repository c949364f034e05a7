import type { FieldBasis } from '../../../record/date-bases.ts';
import type { Span } from '../../../record/span.ts';
import type { StatedFieldName } from '../../../record/stated-fields.ts';

/** A value that a file states about itself, or that a person states in a correction. */
export interface StatedField {
  readonly field: StatedFieldName;
  /** As written, without quotation marks. */
  readonly value: string;
  readonly basis: FieldBasis;
  /** Range of the value in the decoded text; side-cars and corrections have none. */
  readonly start?: number | undefined;
  readonly end?: number | undefined;
}

/** Where a value is in the decoded text; `undefined` for one from a side-car or a correction. */
export function spanOfField({ start, end }: StatedField): Span | undefined {
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** Part of a header, and the offset after it. */
export interface HeaderPart {
  readonly fields: readonly StatedField[];
  readonly end: number;
}
