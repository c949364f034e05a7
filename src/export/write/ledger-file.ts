/** The ledger of an archive on disk. It is read at the start, extended at the end, and never rewritten. */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
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

/** Appends new lines; without any, no byte changes. */
export function continueLedger(archive: string, lines: readonly LedgerLine[]): void {
  if (lines.length > 0)
    appendFileSync(ledgerPath(archive), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}
