/** A file of corrections; `files.ts` has a row for each. */
export type CorrectionFile = 'articles' | 'stories' | 'names';

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

/** A line that contradicts another, or says the same again. */
export interface Contradiction {
  readonly message: string;
  /** Whether both can be meant. */
  readonly isDoubt?: true;
  readonly at: YamlPath;
}
