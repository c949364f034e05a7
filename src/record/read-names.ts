import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { nameRecordSchema, type NameRecord } from './schema.ts';
import { readLines } from './read-lines.ts';

/** Every name of an archive, one after another; none where ingest wrote none. */
export function* readNames(archive: string): Generator<NameRecord> {
  const path = join(archive, 'names.jsonl');
  if (!existsSync(path)) return;
  for (const line of readLines(path)) yield nameRecordSchema.parse(JSON.parse(line));
}
