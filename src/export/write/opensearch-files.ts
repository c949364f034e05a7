/** Archive → a folder of files that fill an index of OpenSearch. */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KioskError } from '../../config/kiosk-error.ts';
import type { Site } from '../../config/site.ts';
import { realFolder } from '../../disk/real-folder.ts';
import { replaceFolder } from '../../disk/replace-folder.ts';
import { readArticles } from '../../record/archive-files/reader.ts';
import { writeBulkFiles, type BulkFiles } from '../opensearch/bulk-files.ts';
import { INDEX_BODY } from '../opensearch/index-body.ts';
import { openSpellings, type NameSpellings } from '../opensearch/name-spellings.ts';
import { toSearchDocument, type SearchDocument } from '../opensearch/search-document.ts';
import { articleAddress } from './target.ts';

/** The body that creates the index. */
const INDEX_FILE = 'index.json';

export interface SearchExport {
  readonly archive: string;
  readonly site: Site;
  /** Where the files are written; what an earlier export wrote there is replaced. An absolute path. */
  readonly out: string;
  /** Name of the index. */
  readonly index: string;
  /** Called with the number of documents so far. */
  readonly onProgress?: (done: number) => void;
}

/**
 * Writes the files. Articles are read one at a time; private ones are not read at all.
 *
 * @throws {KioskError} when the output folder holds something else, or the whole archive is private
 */
export function writeSearchFiles({ archive, site, out, index, onProgress }: SearchExport): BulkFiles {
  if (site.private) {
    throw new KioskError(
      'The archive is private (`private: true` in the site file), so no search engine gets it. Take that line away to export it.',
    );
  }
  const next = `${realFolder(out)}.next`;
  for (const folder of [out, next]) refuseForeign(folder);
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });
  writeFileSync(join(next, INDEX_FILE), `${JSON.stringify(INDEX_BODY, null, 2)}\n`);
  const spellings = openSpellings(archive);
  try {
    const written = writeBulkFiles(documentsOf(archive, site, spellings, onProgress), {
      folder: next,
      index,
    });
    replaceFolder(next, out);
    return written;
  } finally {
    spellings.close();
  }
}

function* documentsOf(
  archive: string,
  site: Site,
  spellings: NameSpellings,
  onProgress: (done: number) => void = () => undefined,
): Generator<SearchDocument> {
  let done = 0;
  for (const article of readArticles(archive)) {
    yield toSearchDocument(article, articleAddress(site, article.id), spellings.of);
    onProgress((done += 1));
  }
}

function refuseForeign(folder: string): void {
  const entries = existsSync(folder) ? readdirSync(folder) : [];
  const foreign = entries.filter((entry) => entry !== INDEX_FILE && !/^bulk-\d+\.ndjson$/u.test(entry));
  if (foreign.length === 0) return;
  throw new KioskError(
    `"${folder}" holds something else than an export (${foreign.slice(0, 3).join(', ')}), and an export would delete it. Name an empty folder: --out path/to/folder`,
  );
}
