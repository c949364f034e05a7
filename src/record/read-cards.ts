import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { KioskError } from '../config/kiosk-error.ts';
import { cardSchema, type Card } from './schema.ts';
import { readLines } from './read-lines.ts';

/** The card of every article of an archive, in the order they were written. */
export function readCards(archive: string): Card[] {
  const path = join(archive, 'cards.jsonl');
  if (!existsSync(path)) {
    throw new KioskError(
      `There is no archive in "${archive}" (no cards.jsonl). Make one first: npm run ingest -- --archive ${archive}`,
    );
  }
  return Array.from(readLines(path), (line) => cardSchema.parse(JSON.parse(line)));
}
