/** The ledger of an archive on disk. It is read at the start and extended at the end; no whole line is ever rewritten. */
import { appendFileSync, existsSync, readFileSync, truncateSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { readLedger, type Ledger, type LedgerLine } from '../ledger.ts';
import { KioskError, reasonOf } from '../../config/kiosk-error.ts';

/**
 * The path of an archive's ledger. It is beside the archive folder, because every ingest replaces that folder.
 *
 * @example
 * ledgerPath('content/archive') //=> resolve('content/ledger.jsonl')
 */
export function ledgerPath(archive: string): string {
  const name = basename(resolve(archive));
  return join(dirname(resolve(archive)), name === 'archive' ? 'ledger.jsonl' : `${name}.ledger.jsonl`);
}

/** Reads the ledger of an archive; one that does not exist is empty. */
export function openLedger(archive: string): Ledger {
  const path = ledgerPath(archive);
  try {
    return readLedger(existsSync(path) ? readFileSync(path, 'utf8') : '');
  } catch (error) {
    throw new KioskError(
      `The ledger "${path}" cannot be read (${reasonOf(error)}). It says since when each article is in the archive: restore it from a backup, or move it away to begin a new one.`,
      { cause: error },
    );
  }
}

/**
 * Goes back to the last whole line of a ledger whose last line was cut off, because a run was killed while it wrote. What that line
 * would have said, the next comparison finds again.
 *
 * @returns a warning where something was cut
 */
export function mendLedger(archive: string): string | undefined {
  const path = ledgerPath(archive);
  const bytes = existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
  const whole = bytes.lastIndexOf('\n') + 1;
  if (whole === bytes.length) return undefined;
  truncateSync(path, whole);
  return `The last line of the ledger "${path}" was cut off, ${bytes.length - whole} bytes of it. They are removed; the lines before it stand.`;
}

/** Appends new lines; without any, no byte changes. */
export function continueLedger(archive: string, lines: readonly LedgerLine[]): void {
  if (lines.length > 0)
    appendFileSync(ledgerPath(archive), lines.map((line) => `${JSON.stringify(line)}\n`).join(''), {
      flush: true,
    });
}
