/**
 * An error for a person: it says what happened, why, and what to do. Anything else that is thrown is our own mistake.
 *
 * @example
 * throw new KioskError(`"${path}" cannot be read (${reasonOf(error)}). Check its permissions.`, { cause: error });
 */
export class KioskError extends Error {
  override readonly name = 'KioskError';
}

/** The code of an error of the system, as in `ENOENT` (errno(3)). */
export function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

/** The message of a caught error. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
