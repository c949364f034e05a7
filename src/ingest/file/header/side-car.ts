import type { VFile } from 'vfile';
import { STATED_FIELD_NAMES } from '../../../record/stated-fields.ts';
import { warn } from '../warn.ts';
import { readPrivateMark } from './private-mark.ts';
import type { StatedField } from './stated-field.ts';
import { warnOfNested } from './warn-of-nested.ts';
import { readYamlFields } from './yaml-fields.ts';

/** Reads what the file `name.meta.yaml` states about the text beside it. */
export function readSideCar(text: string, file: VFile | undefined): readonly StatedField[] {
  const yaml = readYamlFields(text);
  if (!yaml.ok) {
    if (file)
      warn(
        file,
        'side-car-broken',
        `The side-car is no YAML that can be read (${yaml.because}); nothing of it is used. Correct it: «name: value», one a line.`,
      );
    return [];
  }
  for (const { field } of yaml.nested) warnOfNested(field, 'side-car', file);
  if (file && yaml.fields.length + yaml.nested.length === 0 && !readPrivateMark(text).isPrivate) {
    warn(
      file,
      'side-car-states-nothing',
      `The side-car holds no field that Kiosk knows. It can state ${STATED_FIELD_NAMES.join(', ')} and private.`,
    );
  }
  return yaml.fields.map(({ field, value }) => ({ field, value, basis: 'side-car' }));
}
