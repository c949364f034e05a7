/**
 * What is read from one file, and the bytes in which it is kept between runs and sent between processes. Nothing here
 * depends on other files. A change in a module that this one imports makes the next run read every file again
 * (`readFolder`).
 */
import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { VFile } from 'vfile';
import type { CorrectionDoubt } from '../../src/ingest/corrections/doubt.ts';
import type { Draft, Quarantined } from '../../src/ingest/draft.ts';
import { articleId } from '../../src/ingest/file/article-id.ts';
import type { RawFile } from '../../src/ingest/file/raw-file.ts';
import { readArticle } from '../../src/ingest/file/read-article.ts';
import type { Guidance } from '../../src/ingest/guidance.ts';
import type { Report } from '../../src/record/report-schema.ts';

/** What became of one file. */
export interface FileReading {
  readonly draft?: Draft | undefined;
  readonly quarantined?: Quarantined | undefined;
  readonly warnings: Report['warnings'];
  /** Corrections that do not fit it. */
  readonly doubts: readonly CorrectionDoubt[];
}

/** A reading as bytes. Its text is separate, because few stages need it and all texts together would fill the memory. */
export interface PackedReading {
  /** SHA-256 in hexadecimal (`readingKey`). */
  readonly key: string;
  /** Compressed JSON. */
  readonly head: Uint8Array;
  /** UTF-8. */
  readonly text: Uint8Array;
}

/** Reads a file and packs the result. */
export function packReading(raw: RawFile, guidance: Guidance, version: string): PackedReading {
  const { draft, quarantined, file, doubts } = readArticle(raw, guidance);
  const { text = '', ...withoutText } = draft ?? {};
  const head = { draft: draft && withoutText, quarantined, warnings: warningsOf(file), doubts };
  return {
    key: readingKey(raw, guidance, version),
    head: deflateRawSync(JSON.stringify(head)),
    text: Buffer.from(text),
  };
}

/**
 * Unpacks a reading.
 *
 * @param readText called each time a stage asks for the text
 */
export function unpackReading(head: Uint8Array, readText: () => string): FileReading {
  const { draft, ...others } = JSON.parse(inflateRawSync(head).toString('utf8')) as FileReading;
  if (!draft) return others;
  const whole = {
    ...draft,
    get text() {
      return readText();
    },
  };
  return { ...others, draft: whole };
}

/**
 * Names the reading of a file. The key changes with the file, its side-car, its correction, the archive's day and the code.
 *
 * @param version digest of the code that reads files
 */
export function readingKey(
  { path, sha256, sideCar }: RawFile,
  { asOf = null, articles = {} }: Guidance,
  version: string,
): string {
  const id = articleId(path);
  const correction = Object.hasOwn(articles, id) ? articles[id] : null;
  const besides = sideCar ? createHash('sha256').update(sideCar).digest('hex') : null;
  const inputs = JSON.stringify([version, asOf, correction, path, sha256, besides]);
  return createHash('sha256').update(inputs).digest('hex');
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
