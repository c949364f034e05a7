/** The names of readings. Naming one loads no models, so that a run in which nothing changed loads none. */
import { createHash } from 'node:crypto';
import { articleId } from '../../src/ingest/file/article-id.ts';
import type { RawFile } from '../../src/ingest/file/raw-file.ts';
import type { Guidance } from '../../src/ingest/guidance.ts';

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
