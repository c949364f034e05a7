import { InvalidArgumentError } from 'commander';

/** One option of a program: a line of its `--help`, and how its value is read. */
export interface OptionRow<Value> {
  /** The placeholder of the value in `--help` (`DIR`, `N`). An option without a placeholder is a switch. */
  readonly placeholder?: string;
  readonly help: string;
  readonly fallback?: Value;
  /** @throws {InvalidArgumentError} saying what is wrong with the text and what to write */
  readonly parse?: (text: string) => Value;
}

/** The options of a program by their names in the code; `asOf` is written `--as-of`. */
export type OptionRows = Readonly<Record<string, OptionRow<unknown>>>;

/** The values that a program is given. */
export type OptionValues<Rows extends OptionRows> = {
  readonly [Name in keyof Rows]: Rows[Name] extends OptionRow<infer Value> ? Value : never;
};

/** An option without a value: it is given or not. */
export function flag(help: string): OptionRow<boolean> {
  return { help, fallback: false };
}

/** An option with a value: words or a path. */
export function text(placeholder: string, help: string): OptionRow<string | undefined>;
export function text(placeholder: string, help: string, fallback: string): OptionRow<string>;
export function text(placeholder: string, help: string, fallback?: string): OptionRow<string | undefined> {
  return { placeholder, help, ...(fallback !== undefined && { fallback }) };
}

/** An option with one value or several. */
export function texts(placeholder: string, help: string): OptionRow<readonly string[] | undefined> {
  return { placeholder: `${placeholder}...`, help };
}

/** An option with a value: a whole number from 1. */
export function count(placeholder: string, help: string): OptionRow<number | undefined>;
export function count(placeholder: string, help: string, fallback: number): OptionRow<number>;
export function count(placeholder: string, help: string, fallback?: number): OptionRow<number | undefined> {
  return { placeholder, help, parse: readCount, ...(fallback !== undefined && { fallback }) };
}

/** @throws {InvalidArgumentError} when the text is not a whole number from 1 */
export function readCount(value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number > 0) return number;
  throw new InvalidArgumentError('Write a whole number from 1.');
}

/** The options that say which archive, site and output folder a program works on. */
export const FOLDERS = {
  raw: text('DIR', 'folder of raw files; `corrections` beside it is read too', 'content/raw'),
  archive: text('DIR', 'folder of the archive', 'content/archive'),
  out: text('DIR', 'folder of the built site', 'dist'),
  site: text('FILE', 'the file that names and describes the archive', 'content/site.yaml'),
};

/** The day up to which the archive was collected. */
export const AS_OF = text(
  'DAY',
  'day up to which the archive was collected, as 2024-05-31 (default: `asOf` in the site file)',
);

/** Whether links in the raw folder may lead out of it. */
export const FOLLOW_LINKS = flag('publish what links lead to outside of the raw folder, too');

/** Folders of readings that other machines made. */
export const READINGS = texts(
  'DIR',
  'folders of readings (`npm run read`), which are used instead of reading files',
);

/** The environment variables of programs that read files or build an index. */
export const PROCESSES = {
  KIOSK_PROCESSES: 'number of processes that work side by side (default: what cores, memory and work allow)',
};
