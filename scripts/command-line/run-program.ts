/** The command line of every program: its options, its `--help`, and what it ends with. docs/decisions/070-command-line.md */
import { Command, CommanderError, Option } from 'commander';
import { KioskError, codeOf } from '../../src/config/kiosk-error.ts';
import { explainSystemError } from './system-errors.ts';
import type { OptionRow, OptionRows, OptionValues } from './options.ts';

/** A program that a person starts. */
export interface Program<Rows extends OptionRows> {
  /** The command that starts it, up to its options: `npm run ingest --`. */
  readonly command: string;
  /** A sentence on what it does. */
  readonly summary: string;
  /** Its operands, which follow the options: `[FILE]`, or `[SIZE...]` for several. */
  readonly operands?: { readonly pattern: string; readonly help: string };
  readonly options: Rows;
  /** Environment variables it reads, and what they set. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Arguments that may follow `command`. */
  readonly examples: readonly string[];
  /** The meaning of each exit code; that of 2 is the same in all programs. */
  readonly exitCodes: Readonly<Record<number, string>>;
  /** @returns the exit code */
  readonly run: (values: OptionValues<Rows>, operands: readonly string[]) => number | Promise<number>;
}

/** A program that could not run ends with this code, whatever kept it from running. */
const COULD_NOT_RUN = 2;

/**
 * Runs a program with the options it was started with, and ends the process with its exit code. An error for a person
 * (a {@link KioskError}, or a mistake in the command line) is printed as it is, and what the system refuses is explained.
 * Any other error is our own mistake and keeps its stack.
 */
export async function runProgram<Rows extends OptionRows>(program: Program<Rows>): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', ignoreClosed);
  process.once('beforeExit', explainSilence);
  try {
    process.exitCode = await start(program);
  } catch (error) {
    const isForPeople = error instanceof KioskError || error instanceof CommanderError;
    const message = isForPeople ? error.message : explainSystemError(error);
    console.error(message === undefined ? error : `kiosk: ${message}`);
    process.exitCode = COULD_NOT_RUN;
  } finally {
    process.off('beforeExit', explainSilence);
  }
}

/** Whoever read what a program prints may have seen enough, as `head` has; the program goes on. */
function ignoreClosed(error: Error): void {
  if (codeOf(error) !== 'EPIPE') throw error;
}

/** Called when a program waits for an answer that nobody is left to give: the process of Pagefind that was ended, say. */
function explainSilence(): void {
  console.error(
    'kiosk: Another process that Kiosk had started ended before it answered, as happens when memory runs out. Close other programs, then run it again; nothing is lost.',
  );
  process.exit(COULD_NOT_RUN);
}

/** Tells a person what was put right without him. */
export function warn(message: string): void {
  console.warn(`kiosk: ${message}`);
}

async function start<Rows extends OptionRows>(program: Program<Rows>): Promise<number> {
  const parser = parserOf(program);
  try {
    refuseOptionAsValue(parser, process.argv.slice(2));
    parser.parse();
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Commander has printed the help.
    if (error.exitCode === 0) return 0;
    throw new KioskError(`${sentencesOf(error.message)} All options: ${program.command} --help`, {
      cause: error,
    });
  }
  return program.run(parser.opts<OptionValues<Rows>>(), parser.args);
}

function parserOf<Rows extends OptionRows>({ operands, options, ...program }: Program<Rows>): Command {
  const parser = new Command(program.command)
    .description(program.summary)
    .helpOption('-h, --help', 'show this help')
    .addHelpText('after', afterOptions(program))
    .exitOverride()
    .configureOutput({ outputError: () => undefined });
  if (operands) parser.argument(operands.pattern, operands.help);
  for (const [name, row] of Object.entries(options)) parser.addOption(toOption(name, row));
  return parser;
}

/**
 * Commander takes whatever follows as the value, so `--archive --json` would write a folder named `--json`.
 *
 * @throws {CommanderError} when an option follows instead of a value
 */
function refuseOptionAsValue({ options }: Command, words: readonly string[]): void {
  for (const [index, word] of words.entries()) {
    if (word === '--') return;
    const value = words[index + 1];
    const option = options.find(({ long, required }) => required && long === word);
    if (!option || value === undefined || !/^-./u.test(value)) continue;
    throw new CommanderError(
      1,
      'commander.optionMissingArgument',
      `error: option '${option.flags}' argument missing.\n(A value that begins with a dash is written ${word}=${value}.)`,
    );
  }
}

function toOption(name: string, { placeholder, help, fallback, parse }: OptionRow<unknown>): Option {
  const long = `--${name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`;
  const option = new Option(placeholder === undefined ? long : `${long} <${placeholder}>`, help);
  option.default(fallback, fallback === false ? 'off' : undefined);
  if (parse) option.argParser(parse);
  return option;
}

/** The part of `--help` below the options. */
function afterOptions({
  command,
  environment = {},
  examples,
  exitCodes,
}: Pick<Program<OptionRows>, 'command' | 'environment' | 'examples' | 'exitCodes'>): string {
  const codes = { ...exitCodes, [COULD_NOT_RUN]: 'it could not run; what to do is printed' };
  return [
    section('Environment', Object.entries(environment)),
    section(
      'Examples',
      examples.map((example) => [`${command} ${example}`.trim()]),
    ),
    section('Exit codes', Object.entries(codes)),
  ].join('');
}

function section(title: string, rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  return `\n${title}:\n${rows.map((cells) => `  ${cells.join('  ')}\n`).join('')}`;
}

/** Commander's message about a mistake in the command line, as sentences: `error: unknown option '--jsno'\n(Did you mean --json?)` */
function sentencesOf(message: string): string {
  const [first = '', ...hints] = message.replace(/^error: /u, '').split('\n');
  const sentence = first.charAt(0).toUpperCase() + first.slice(1);
  return [
    /[.!?]$/u.test(sentence) ? sentence : `${sentence}.`,
    ...hints.map((hint) => hint.replace(/^\((.*)\)$/u, '$1')),
  ].join(' ');
}
