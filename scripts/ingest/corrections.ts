import { lstatSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { distance } from '../../src/base/distance.ts';
import type { CorrectionFile, YamlPath } from '../../src/ingest/corrections/doubt.ts';
import {
  CORRECTION_FILES,
  CORRECTION_FILE_NAMES,
  type Corrections,
} from '../../src/ingest/corrections/files.ts';
import { readCorrectionFile, type ReadCorrections } from '../../src/ingest/corrections/read-file.ts';
import type { FilePlace, YamlFault } from '../../src/ingest/corrections/yaml-document.ts';
import { KioskError, reasonOf } from '../../src/config/kiosk-error.ts';
import { readUtf8 } from '../../src/config/read-utf8.ts';

/** A folder of corrections. None of its files need exist. */
export interface CorrectionsFolder {
  /** What the files say that can be understood. */
  readonly held: Partial<Corrections>;
  /** What is wrong with the files. */
  readonly faults: readonly (YamlFault & { readonly file: CorrectionFile })[];
  /** What else is in the folder. */
  readonly strange: readonly StrangeFile[];
  /** Where a correction is written. */
  readonly placeOf: (file: CorrectionFile, at: YamlPath) => FilePlace;
}

/** Something in a folder of corrections that nothing reads. */
interface StrangeFile {
  readonly name: string;
  /** What to do with it. */
  readonly message: string;
  /** Whether it may hold corrections: its name is nearly one that is not there. */
  readonly isMisnamed: boolean;
}

/**
 * Reads a folder of corrections, with all that is wrong with it.
 *
 * @throws {KioskError} where the folder or a file of it cannot be read
 */
export function openCorrections(directory: string): CorrectionsFolder {
  const names = listFolder(directory);
  const read = new Map<CorrectionFile, ReadCorrections>();
  for (const file of CORRECTION_FILE_NAMES) {
    const { name } = CORRECTION_FILES[file];
    if (names.includes(name)) read.set(file, readCorrectionFile(file, readText(join(directory, name))));
  }
  return {
    held: Object.fromEntries([...read].flatMap(([file, { held }]) => (held ? [[file, held]] : []))),
    faults: [...read].flatMap(([file, { faults }]) => faults.map((fault) => ({ file, ...fault }))),
    strange: strangeFiles(names),
    placeOf: (file, at) => read.get(file)?.placeOf(at) ?? { line: 1, column: 1 },
  };
}

/**
 * Reads a folder of corrections for ingest.
 *
 * @throws {KioskError} where a file cannot be understood, or seems to have a mistake in its name; then nothing is corrected
 */
export function readCorrections(directory: string): CorrectionsFolder {
  const folder = openCorrections(directory);
  const misnamed = folder.strange.find(({ isMisnamed }) => isMisnamed);
  if (misnamed !== undefined)
    throw new KioskError(
      `"${join(directory, misnamed.name)}" may hold corrections, and nothing would be corrected. ${misnamed.message} Rename it, or take it away.`,
    );
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

/** The names in the folder, those of links to nowhere as well. */
function listFolder(directory: string): readonly string[] {
  if (!lstatSync(directory, { throwIfNoEntry: false })) return [];
  try {
    if (statSync(directory).isDirectory()) return readdirSync(directory);
  } catch (error) {
    throw unreadable(directory, error);
  }
  throw new KioskError(
    `"${directory}" is no folder. It is the place of the folder of corrections: move it away.`,
  );
}

function readText(path: string): string {
  try {
    return readUtf8(path);
  } catch (error) {
    throw error instanceof KioskError ? error : unreadable(path, error);
  }
}

function unreadable(path: string, error: unknown): KioskError {
  return new KioskError(
    `"${path}" cannot be read (${reasonOf(error)}). Change its permissions, mend the link, or take it away.`,
    { cause: error },
  );
}

/** Most letters that the name of a file differs from the one that was meant. */
const MAX_SLIPS = 3;

/** Files of the folder that nothing reads. Examples are left alone. */
function strangeFiles(names: readonly string[]): StrangeFile[] {
  const known = CORRECTION_FILE_NAMES.map((file): string => CORRECTION_FILES[file].name);
  return names
    .filter((name) => !known.includes(name) && !/\.example\.yaml$|^\./u.test(name))
    .map((name) => {
      const meant = known.find((other) => isAlike(name.toLowerCase(), other));
      const hint = meant === undefined ? `. There can be ${known.join(', ')}.` : `: did you mean ${meant}?`;
      return {
        name,
        message: `No program reads this file${hint}`,
        // Beside the file that is meant it is a copy of it, as editors make them.
        isMisnamed: meant !== undefined && !names.includes(meant),
      };
    });
}

/** Whether a name is nearly another one, or the same with another ending: `articles.yml.txt`. */
function isAlike(name: string, other: string): boolean {
  return name.split('.')[0] === other.split('.')[0] || distance(name, other, MAX_SLIPS) <= MAX_SLIPS;
}
