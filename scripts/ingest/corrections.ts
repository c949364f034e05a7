import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CorrectionFile, YamlPath } from '../../src/ingest/corrections/doubt.ts';
import {
  CORRECTION_FILES,
  CORRECTION_FILE_NAMES,
  type Corrections,
} from '../../src/ingest/corrections/files.ts';
import { readCorrectionFile, type ReadCorrections } from '../../src/ingest/corrections/read-file.ts';
import type { FilePlace, YamlFault } from '../../src/ingest/corrections/yaml-document.ts';
import { KioskError, reasonOf } from '../../src/config/kiosk-error.ts';

/** A folder of corrections. None of its files need exist. */
export interface CorrectionsFolder {
  /** What the files say that can be understood. */
  readonly held: Partial<Corrections>;
  /** What is wrong with the files. */
  readonly faults: readonly (YamlFault & { readonly file: CorrectionFile })[];
  /** Where a correction is written. */
  readonly placeOf: (file: CorrectionFile, at: YamlPath) => FilePlace;
}

/** Reads a folder of corrections, with all that is wrong with it. */
export function openCorrections(directory: string): CorrectionsFolder {
  const read = new Map<CorrectionFile, ReadCorrections>();
  for (const file of CORRECTION_FILE_NAMES) {
    const path = join(directory, CORRECTION_FILES[file].name);
    if (existsSync(path)) read.set(file, readCorrectionFile(file, readText(path)));
  }
  return {
    held: Object.fromEntries([...read].flatMap(([file, { held }]) => (held ? [[file, held]] : []))),
    faults: [...read].flatMap(([file, { faults }]) => faults.map((fault) => ({ file, ...fault }))),
    placeOf: (file, at) => read.get(file)?.placeOf(at) ?? { line: 1, column: 1 },
  };
}

/**
 * Reads a folder of corrections for ingest.
 *
 * @throws {KioskError} where a file cannot be understood; then nothing is corrected
 */
export function readCorrections(directory: string): CorrectionsFolder {
  const folder = openCorrections(directory);
  const faults = folder.faults.filter(({ isDoubt }) => isDoubt !== true);
  const [first] = faults;
  if (first === undefined) return folder;
  const { holds } = CORRECTION_FILES[first.file];
  const lines = faults.map(
    ({ file, line, column, message }) =>
      `  ${join(directory, CORRECTION_FILES[file].name)}:${line}:${column} ${message}`,
  );
  throw new KioskError(
    `"${directory}" holds ${holds} that cannot be understood:\n${lines.join('\n')}\n` +
      'Correct these lines, or take them away. All files of the folder are checked by: npm run corrections -- --check',
  );
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new KioskError(
      `"${path}" cannot be read (${reasonOf(error)}). Change its permissions, or take the file away.`,
      { cause: error },
    );
  }
}
