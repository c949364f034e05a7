import type { VFile } from 'vfile';
import { ADDRESS_FAULTS } from '../../../base/web-address.ts';
import { statedAddressFault } from '../../../record/stated-addresses.ts';
import { STATED_FIELDS } from '../../../record/stated-fields.ts';
import { warn } from '../warn.ts';
import { MAX_VALUE_CHARACTERS } from './field-lines.ts';
import { spanOfField, type StatedField } from './stated-field.ts';

/** The fields whose values can be kept. The others are reported. */
export function keepFields(fields: readonly StatedField[], file: VFile | undefined): StatedField[] {
  return fields.filter((field) => {
    const fault = faultOf(field);
    if (fault !== undefined && file) warn(file, fault.rule, fault.message, spanOfField(field));
    return fault === undefined;
  });
}

interface Fault {
  readonly rule: string;
  readonly message: string;
}

function faultOf({ field, basis, value }: StatedField): Fault | undefined {
  const stated = `What is stated as ${field} (${basis})`;
  if (value.length > MAX_VALUE_CHARACTERS) {
    const message = `${stated} has ${value.length} characters; more than ${MAX_VALUE_CHARACTERS} are an article, not a ${field}. It is not used.`;
    return { rule: 'stated-value-too-long', message };
  }
  const fault = statedAddressFault(STATED_FIELDS[field].shape, value);
  if (fault === undefined) return undefined;
  // The report is public, and a password is not.
  const shown = fault === 'credentials' ? 'it' : `«${value}»`;
  const message = `${stated} is no web address that can be kept: ${shown} ${ADDRESS_FAULTS[fault]}. It is not used; state the address of a page, such as https://example.org/page.`;
  return { rule: 'stated-address-strange', message };
}
