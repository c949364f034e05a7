import type { CorrectionFile } from '../../../src/ingest/corrections/doubt.ts';
import type { Corrections } from '../../../src/ingest/corrections/files.ts';
import { readCorrectionFile } from '../../../src/ingest/corrections/read-file.ts';

/** What a file of corrections says; it must be sound. */
export function read<File extends CorrectionFile>(file: File, yaml: string): Corrections[File] {
  const { held, faults } = readCorrectionFile(file, yaml);
  if (held === undefined) throw new Error(faults.map(({ message }) => message).join(' '));
  return held;
}
