import type { EditionChanges } from '../record/archive-files/writer.ts';
import { compareWithLedger, type EditionTerms } from './compare.ts';
import { formerAddresses } from './former-addresses.ts';
import { continueWith, type Ledger } from './ledger.ts';
import type { PresentArchive } from './present.ts';

/** Compares an archive with its ledger: what the ledger gains, and where the addresses of earlier editions lead from now on. */
export function compareEdition(
  ledger: Ledger,
  present: PresentArchive,
  occasion: EditionTerms,
): EditionChanges {
  const lines = compareWithLedger(ledger, present, occasion);
  return { lines, formerAddresses: formerAddresses(continueWith(ledger, lines), present) };
}
