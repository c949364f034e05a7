import type { VFile } from 'vfile';
import { warn } from '../warn.ts';
import type { StatedField } from './stated-field.ts';
import { readYamlFields } from './yaml-fields.ts';

/** What the file `name.meta.yaml` beside a text says of it. */
export function readSideCar(bytes: Uint8Array, file: VFile | undefined): readonly StatedField[] {
  const yaml = readYamlFields(new TextDecoder().decode(bytes));
  if (!yaml.ok) {
    if (file)
      warn(
        file,
        'side-car-broken',
        `The side-car is no YAML that can be read (${yaml.because}); nothing of it is used. Correct it: «name: value», one a line.`,
      );
    return [];
  }
  return yaml.fields.map(({ field, value }) => ({ field, value, basis: 'side-car' }));
}
