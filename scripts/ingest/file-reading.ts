/**
 * Reads one file. Nothing here depends on other files. A change in a module that this one imports makes the next run read every
 * file again (`readFolder`).
 */
import type { VFile } from 'vfile';
import type { RawFile } from '../../src/ingest/file/raw-file.ts';
import { readArticle } from '../../src/ingest/file/read-article.ts';
import type { Guidance } from '../../src/ingest/guidance.ts';
import type { Report } from '../../src/record/report-schema.ts';
import { pack, type PackedReading } from './packed-reading.ts';
import { readingKey } from './reading-key.ts';

/** Reads a file and packs the result. */
export function packReading(raw: RawFile, guidance: Guidance, version: string): PackedReading {
  const { draft, quarantined, file, doubts } = readArticle(raw, guidance);
  return pack(readingKey(raw, guidance, version), {
    draft,
    quarantined,
    warnings: warningsOf(file),
    doubts,
  });
}

/** The doubts noted while one file was read. */
function warningsOf(file: VFile): Report['warnings'] {
  return file.messages.map(({ ruleId, reason, line, column, place }) => ({
    path: file.path,
    rule: ruleId ?? 'unnamed',
    message: reason,
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
    ...(place && 'start' in place && { start: place.start.offset, end: place.end.offset }),
  }));
}
