/** The ledger of an archive on disk. Ingest reads it, a build extends it when its site is whole, and no whole line is ever rewritten. */
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync, truncateSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { KioskError, reasonOf } from '../config/kiosk-error.ts';
import { readEditionLines } from '../record/archive-files/reader.ts';
import type { LedgerLine } from '../record/ledger-line.ts';
import { parseLedger, readLedger, type Ledger } from './ledger.ts';

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

/** Reads what was published so far; a ledger that does not exist is empty. */
export function openLedger(archive: string): Ledger {
  return readLedger(publishedLines(archive));
}

/** The lines of the ledger as it will be when the archive that is there now is published. */
export function nextLedgerLines(archive: string): LedgerLine[] {
  return [...publishedLines(archive), ...newLines(archive)];
}

/** Reads the ledger as it will be when the archive that is there now is published. */
export function openNextLedger(archive: string): Ledger {
  return readLedger(nextLedgerLines(archive));
}

/** SHA-256 of the ledger as it will be when the archive that is there now is published. */
export function digestNextLedger(archive: string): string {
  const lines = nextLedgerLines(archive);
  return createHash('sha256').update(JSON.stringify(lines)).digest('hex');
}

/** Appends what the archive that is there now adds. Without anything new no byte changes, so it can be done twice. */
export function continueLedger(archive: string): void {
  const lines = newLines(archive);
  if (lines.length > 0)
    appendFileSync(ledgerPath(archive), lines.map((line) => `${JSON.stringify(line)}\n`).join(''), {
      flush: true,
    });
}

/** The lines of the edition in the archive folder, where they are not in the ledger yet. */
function newLines(archive: string): LedgerLine[] {
  const lines = [...readEditionLines(archive)];
  const published = publishedLines(archive).slice(-lines.length);
  return JSON.stringify(lines) === JSON.stringify(published) ? [] : lines;
}

function publishedLines(archive: string): LedgerLine[] {
  const path = ledgerPath(archive);
  return parseLines(path, readBytes(path));
}

/** @throws {KioskError} when the ledger is there and cannot be read */
function readBytes(path: string): Buffer {
  try {
    return existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
  } catch (error) {
    throw unreadable(path, error);
  }
}

function parseLines(path: string, bytes: Buffer): LedgerLine[] {
  try {
    return parseLedger(bytes.toString('utf8'));
  } catch (error) {
    throw unreadable(path, error);
  }
}

function unreadable(path: string, error: unknown): KioskError {
  return new KioskError(
    `The ledger "${path}" cannot be read (${reasonOf(error)}). It says since when each article is in the archive: restore it from a backup, or move it away to begin a new one.`,
    { cause: error },
  );
}

/**
 * Goes back to the last whole line of a ledger whose last line was cut off, because a run was killed while it wrote. What that line
 * would have said, the next comparison finds again. A last line that is whole gets its line feed.
 *
 * @returns a warning where something was done
 * @throws {KioskError} where the ledger is not what a killed run leaves: then it stays as it is
 */
export function mendLedger(archive: string): string | undefined {
  const path = ledgerPath(archive);
  const bytes = readBytes(path);
  const whole = bytes.lastIndexOf('\n') + 1;
  if (whole === bytes.length) return undefined;
  if (whole === 0 || isJson(bytes.subarray(whole))) {
    parseLines(path, bytes);
    appendFileSync(path, '\n', { flush: true });
    return `The ledger "${path}" had no line feed at its end, and has one now.`;
  }
  parseLines(path, bytes.subarray(0, whole));
  const kept = `${path}.cut`;
  appendFileSync(kept, bytes.subarray(whole), { flush: true });
  truncateSync(path, whole);
  return `The last line of the ledger "${path}" was cut off, ${bytes.length - whole} bytes of it. They are in "${kept}" now; the lines before stay.`;
}

/** Whether a line is complete: the beginning of an object is no JSON. */
function isJson(line: Buffer): boolean {
  try {
    JSON.parse(line.toString('utf8'));
    return true;
  } catch {
    return false;
  }
}
