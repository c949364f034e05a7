import type { CorrectionFile } from './files.ts';

/** The steps from the top of a YAML file to one of its values: `['harbour', 'text', 0, 'replace']`. */
export type YamlPath = readonly (string | number)[];

/** A correction that does not fit the archive, or no longer does. */
export interface CorrectionDoubt {
  readonly rule:
    'stale-correction' | 'correction-file-changed' | 'name-correction-stale' | 'name-correction-ambiguous';
  readonly message: string;
  readonly file: CorrectionFile;
  readonly at: YamlPath;
}
