/** How many processes may work side by side. */
import { availableParallelism } from 'node:os';
import process from 'node:process';
import { KioskError } from '../config/kiosk-error.ts';

/**
 * The number that `KIOSK_PROCESSES` states: a machine that does something else as well wants fewer than it has cores, and a test wants more
 * than its few files are worth.
 *
 * @returns `undefined` where nothing is stated
 * @throws {KioskError} when it is not a whole number from 1
 */
export function statedProcesses(value = process.env['KIOSK_PROCESSES']): number | undefined {
  if (value === undefined || value === '') return undefined;
  if (/^[1-9]\d{0,3}$/u.test(value)) return Number(value);
  throw new KioskError(
    `KIOSK_PROCESSES is "${value}". It says how many processes work side by side: write a whole number from 1, or leave it out.`,
  );
}

/**
 * The number of processes to start: the stated one, else as many as the machine's cores and the work allow.
 *
 * @param worth how many processes the work is worth
 */
export function countWorkers(worth: number): number {
  return statedProcesses() ?? Math.min(availableParallelism(), worth);
}
