import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyFiles } from '../../tools/torture/texts/any-files.ts';
import { faultsOfFiles } from '../../tools/torture/texts/faults-of-files.ts';

/** `npm run torture -- texts` is the long form. */
test('files of any bytes make an archive that adds up, with spans in their texts and bodies without a program', () => {
  fc.assert(
    fc.property(anyFiles, (files) => {
      expect(faultsOfFiles(files)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
