import fc from 'fast-check';
import { anyFiles } from './any-files.ts';
import { faultsOfFiles } from './faults-of-files.ts';

/** Makes archives of any files at all. @returns what was wrong with the first that was not as it must be */
export function tryArchives(archives: number, seed: number): readonly string[] {
  const found = fc.check(
    fc.property(anyFiles, (files) => {
      const faults = faultsOfFiles(files);
      if (faults.length > 0) throw new Error(faults.join('\n'));
    }),
    { seed, numRuns: archives },
  );
  return found.failed ? [fc.defaultReportMessage(found) ?? 'A property failed.'] : [];
}
