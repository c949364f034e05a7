/** Documents → files, each the body of a request to the Bulk API of OpenSearch. */
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchDocument } from './search-document.ts';

/** Some hosts take no request larger than 10 MiB. A longer document is alone in its file. */
const MAX_FILE_BYTES = 8 * 2 ** 20;

/** What was written. */
export interface BulkFiles {
  readonly documents: number;
  readonly files: number;
  readonly bytes: number;
}

/**
 * The two lines that index a document, each with its end: the action, and the document. They replace a document with the same id.
 *
 * https://docs.opensearch.org/latest/api-reference/document-apis/bulk/
 */
export function bulkLines(document: SearchDocument, index: string): string {
  const action = { index: { _index: index, _id: document.id } };
  return `${JSON.stringify(action)}\n${JSON.stringify(document)}\n`;
}

/** The name of a file. Names are in the order of the numbers. */
export function bulkFileName(number: number): string {
  return `bulk-${String(number).padStart(6, '0')}.ndjson`;
}

/**
 * Writes documents into files of a folder. One document is in memory at a time.
 *
 * @param index name of the index
 */
export function writeBulkFiles(
  documents: Iterable<SearchDocument>,
  {
    folder,
    index,
    maxBytes = MAX_FILE_BYTES,
  }: { readonly folder: string; readonly index: string; readonly maxBytes?: number },
): BulkFiles {
  let [count, files, bytes, size] = [0, 0, 0, 0];
  let handle: number | undefined;
  const close = (): void => {
    if (handle === undefined) return;
    fsyncSync(handle);
    closeSync(handle);
    handle = undefined;
  };
  try {
    for (const document of documents) {
      const lines = Buffer.from(bulkLines(document, index));
      if (handle === undefined || size + lines.length > maxBytes) {
        close();
        files += 1;
        size = 0;
        handle = openSync(join(folder, bulkFileName(files)), 'wx');
      }
      for (let written = 0; written < lines.length;) written += writeSync(handle, lines, written);
      size += lines.length;
      bytes += lines.length;
      count += 1;
    }
  } finally {
    close();
  }
  return { documents: count, files, bytes };
}
