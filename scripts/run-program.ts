import { KioskError } from '../src/config/kiosk-error.ts';

/**
 * Runs a program and ends the process with its exit code. An error for a person is printed as it is; any other is
 * our own mistake and keeps its stack. Both end with 2: the program could not run.
 */
export async function runProgram(program: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await program();
  } catch (error) {
    console.error(isForPeople(error) ? `kiosk: ${error.message}` : error);
    process.exitCode = 2;
  }
}

/** Our own words, or those of Node on a slip in the command line. */
function isForPeople(error: unknown): error is Error {
  if (error instanceof KioskError) return true;
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');
}
