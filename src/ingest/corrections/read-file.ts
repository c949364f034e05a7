import type { z } from 'zod';
import { distance } from '../../base/distance.ts';
import { keysAt } from './schema-keys.ts';
import { CORRECTION_FILES, type Corrections } from './files.ts';
import type { CorrectionFile, YamlPath } from './doubt.ts';
import { readYamlDocument, type FilePlace, type YamlFault } from './yaml-document.ts';

/** A file of corrections: what it says, or what is wrong with it. */
export interface ReadCorrections<File extends CorrectionFile = CorrectionFile> {
  /** `undefined` where anything is wrong: nothing is corrected by halves. */
  readonly held: Corrections[File] | undefined;
  readonly faults: readonly YamlFault[];
  readonly placeOf: (path: YamlPath) => FilePlace;
}

/** Reads one file of corrections. An empty one corrects nothing. */
export function readCorrectionFile<File extends CorrectionFile>(
  file: File,
  text: string,
): ReadCorrections<File> {
  const { schema, contradictions } = CORRECTION_FILES[file];
  const document = readYamlDocument(text);
  const { placeOf } = document;
  const refused = (faults: readonly YamlFault[]): ReadCorrections<File> => ({
    held: undefined,
    faults,
    placeOf,
  });
  if (document.faults.length > 0) return refused(document.faults);
  const result = schema.safeParse(withoutEmpty(document.value ?? {}, file));
  if (!result.success)
    return refused(result.error.issues.flatMap((issue) => describe(issue, [], { schema, placeOf })));
  const faults = contradictions(result.data).map(({ at, ...fault }) => ({ ...fault, ...placeOf(at) }));
  return faults.some(({ isDoubt }) => isDoubt !== true)
    ? refused(faults)
    : { held: result.data, faults, placeOf };
}

/** A part with nothing below it is null in YAML. */
function withoutEmpty(parsed: unknown, file: CorrectionFile): unknown {
  if (file === 'articles' || typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    return parsed;
  return Object.fromEntries(Object.entries(parsed).filter(([, value]) => value !== null));
}

type Issue = z.core.$ZodIssue;

/** The faults that an issue of the schema stands for, each at its place. */
function describe(
  issue: Issue,
  above: YamlPath,
  within: { readonly schema: z.ZodType } & Pick<ReadCorrections, 'placeOf'>,
): YamlFault[] {
  const path = [...above, ...(issue.path as YamlPath)];
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(within.schema, path);
    return issue.keys.map((key) => ({ message: unknownKey(key, known), ...within.placeOf([...path, key]) }));
  }
  if (issue.code === 'invalid_union')
    return nearestOf(issue.errors).flatMap((one) => describe(one, path, within));
  const isBare =
    issue.code === 'invalid_type' &&
    issue.expected === 'string' &&
    /(?:number|boolean)$/u.test(issue.message);
  const hint = isBare ? ': write it in quotation marks' : wantsBoolean(issue) ? ': write true or false' : '';
  return [{ message: issue.message + hint, ...within.placeOf(path) }];
}

function wantsBoolean(issue: Issue): boolean {
  return issue.code === 'invalid_type' && issue.expected === 'boolean';
}

/** The alternative of a union that was meant: the one that is wrong inside, not as a whole; else the first. */
function nearestOf(alternatives: readonly (readonly Issue[])[]): readonly Issue[] {
  const isWhole = ({ code, path }: Issue): boolean => code === 'invalid_type' && path.length === 0;
  return alternatives.find((issues) => !issues.some(isWhole)) ?? alternatives[0] ?? [];
}

/** The most letters that a mistyped key differs from the one that was meant. */
const MAX_SLIPS = 2;

function unknownKey(key: string, known: readonly string[]): string {
  // Two words without a letter in common are not alike, however short they are.
  const near = known.filter(
    (other) =>
      distance(key.toLowerCase(), other.toLowerCase(), MAX_SLIPS) <= Math.min(MAX_SLIPS, other.length - 1),
  );
  const [meant] = near.toSorted((a, b) => distance(key, a, MAX_SLIPS) - distance(key, b, MAX_SLIPS));
  const hint = meant === undefined ? `. There can be ${known.join(', ')}` : `: did you mean «${meant}»?`;
  return `«${key}» is no key here${hint}`;
}
