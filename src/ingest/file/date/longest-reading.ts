import type { PhraseReading, Sense } from './sense.ts';

/** The reading that covers the most tokens; the first of equals. */
export function longestReading<S extends Sense>(
  readings: readonly (PhraseReading<S> | undefined)[],
): PhraseReading<S> | undefined {
  return readings.reduce(
    (best, reading) => (reading && reading.next > (best?.next ?? 0) ? reading : best),
    undefined,
  );
}
