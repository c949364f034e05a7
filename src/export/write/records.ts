/**
 * Exports records, one file of the archive at a time. The export of a file is kept in the cache and copied into the
 * next site, so a corrected article changes its own file only.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { codeDigest } from '../../cache/code-digest.ts';
import { copyFolder } from '../../disk/copy-folder.ts';
import { checkSeal } from '../../disk/seal.ts';
import { compareOldestFirst, compareText } from '../../record/order.ts';
import type { Card } from '../../record/schema.ts';
import type { Entry } from '../entry.ts';
import { COLUMNS, writeRow, type PackageFile } from '../package.ts';
import {
  ARTICLES_FOLDER,
  DATA_FOLDER,
  ROWS_FILE,
  SUMMARY_FILE,
  writeRecordFile,
  type WrittenRecordFile,
} from './record-file.ts';
import type { ExportTarget } from './target.ts';
import { openFile } from './written-file.ts';

/** The module that exports one file. Its digest, which covers its imports, is part of the cache key. */
export const RECORD_FILE = 'src/export/write/record-file.ts';

/** The export of all files. */
export interface WrittenRecords {
  /** Oldest first; none where the whole archive is private. */
  readonly entries: readonly Entry[];
  readonly files: readonly PackageFile[];
}

/** Writes `data/` with all records, texts and the table. */
export async function writeRecords(
  target: ExportTarget,
  allCards: readonly Card[],
  cache: string,
): Promise<WrittenRecords> {
  const { out, site, name, ledger } = target;
  const version = await codeDigest(RECORD_FILE);
  const table = openFile(join(out, DATA_FOLDER), 'articles.csv', 'text/csv');
  table.write(writeRow(COLUMNS.map(([column]) => column)));
  const used = new Set<string>();
  const byFile = [...Map.groupBy(allCards, ({ file }) => file)].toSorted(([a], [b]) => compareText(a, b));
  const written = byFile.map(([path, cards]): WrittenRecordFile => {
    const inputs = [version, site, name, path, ...cards.map((card) => card.digest)];
    const digest = createHash('sha256').update(JSON.stringify(inputs)).digest('hex');
    const kept = join(cache, digest);
    const state = checkSeal(kept);
    if (state === 'damaged') target.warn(`The kept export of "${path}" is damaged and is made anew.`);
    if (state !== 'whole') writeRecordFile(path, cards, target, kept);
    used.add(digest);
    copyFolder(join(kept, ARTICLES_FOLDER), join(out, ARTICLES_FOLDER));
    copyFolder(join(kept, DATA_FOLDER), join(out, DATA_FOLDER));
    table.write(readFileSync(join(kept, ROWS_FILE), 'utf8'));
    return JSON.parse(readFileSync(join(kept, SUMMARY_FILE), 'utf8')) as WrittenRecordFile;
  });
  for (const folder of readdirSync(cache))
    if (!used.has(folder)) rmSync(join(cache, folder), { recursive: true, force: true });
  const entries = written.flatMap((file) =>
    file.entries.map((entry) => ({ ...entry, seen: ledger.held.get(entry.id)?.seen ?? null })),
  );
  return {
    entries: entries.toSorted(compareOldestFirst),
    files: [...written.flatMap(({ files }) => files), table.close()],
  };
}
