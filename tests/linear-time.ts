import { expect } from 'vitest';

/** The larger input is this many times the smaller one. */
const FACTOR = 8;
/** Linear work may take this many times as long; quadratic work takes `FACTOR` times as long as linear work. */
const MAX_SLOWER = 4;
/** Shorter processor times, in milliseconds, are not measured exactly enough to be compared. */
const MIN_MILLISECONDS = 20;

/**
 * Expects work to grow with its input, not with the square of it. Processor time is compared, never a clock: a busy machine
 * changes nothing.
 *
 * @param size of the smaller input; the larger one has eight times as much
 */
export function expectLinear(size: number, work: (size: number) => unknown): void {
  work(size);
  const small = Math.max(
    MIN_MILLISECONDS,
    processorTime(() => work(size)),
  );
  expect(processorTime(() => work(FACTOR * size)) / small).toBeLessThan(FACTOR * MAX_SLOWER);
}

function processorTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
