/** The ledger of an archive: an append-only file that says what each edition published, so that no feed guesses its `updated`. */
import {
  ledgerLineSchema,
  type PublishedEdition,
  type HeldArticle,
  type LedgerLine,
} from '../record/ledger-line.ts';

/** What a ledger says. */
export interface Ledger {
  /** The last line of every article that is not gone, by its id. */
  readonly held: ReadonlyMap<string, HeldArticle>;
  /** Every edition that was published, the first one first. */
  readonly editions: readonly PublishedEdition[];
}

/**
 * @param text lines of JSON
 * @throws {z.ZodError} when a line has another shape
 */
export function parseLedger(text: string): LedgerLine[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => ledgerLineSchema.parse(JSON.parse(line)));
}

/** Takes lines together, the oldest first. */
export function readLedger(lines: Iterable<LedgerLine>): Ledger {
  const held = new Map<string, HeldArticle>();
  const editions: PublishedEdition[] = [];
  for (const line of lines) {
    if ('edition' in line) editions.push(line);
    else if ('gone' in line) held.delete(line.id);
    else held.set(line.id, line);
  }
  return { held, editions };
}
