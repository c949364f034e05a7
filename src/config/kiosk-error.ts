/** An error for a person: says what happened, why, and what to do. Anything else that is thrown is our own mistake. */
export class KioskError extends Error {
  override readonly name = 'KioskError';
}
