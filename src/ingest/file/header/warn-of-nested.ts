import type { VFile } from 'vfile';
import type { FieldBasis } from '../../../record/date-bases.ts';
import type { Span } from '../../../record/span.ts';
import type { StatedFieldName } from '../../../record/stated-fields.ts';
import { warn } from '../warn.ts';

/** Warns of a YAML value that is neither words nor a list of words, so that it is not lost silently. */
export function warnOfNested(
  field: StatedFieldName,
  basis: FieldBasis,
  file: VFile | undefined,
  span?: Span,
): void {
  if (!file) return;
  const message = `What is stated as ${field} (${basis}) holds a map, a reference or a list in a list, which is not used. Write «${field}: words», or a list of words.`;
  warn(file, 'stated-value-nested', message, span);
}
