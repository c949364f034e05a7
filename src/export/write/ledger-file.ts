/** The ledger of an archive on disk: read at the start, continued at the end, never rewritten. */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { readLedger, type Ledger, type LedgerLine } from '../ledger.ts';
import { KioskError, reasonOf } from '../../config/kiosk-error.ts';

/**
 * Where an archive's ledger lies: beside the archive folder, which every ingest replaces.
 *
 * @example
 * ledgerPath('content/archive') //=> resolve('content/ledger.jsonl')
 */
export function ledgerPath(archive: string): string {
  const name = basename(resolve(archive));
  return join(dirname(resolve(archive)), name === 'archive' ? 'ledger.jsonl' : `${name}.ledger.jsonl`);
}

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

/** Writes what is new behind it; an archive as it was changes no byte. */
export function continueLedger(archive: string, lines: readonly LedgerLine[]): void {
  if (lines.length > 0)
    appendFileSync(ledgerPath(archive), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}
