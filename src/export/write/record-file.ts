/** Exports one file of records: the records, their texts as TEI, rows of the table, and two files beside each page. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticles } from '../../record/archive-files/reader.ts';
import type { Article, Card } from '../../record/schema.ts';
import { toEntry, type Entry } from '../entry.ts';
import { writeMarkdown } from '../markdown.ts';
import { toRow, writeRow, type PackageFile } from '../package.ts';
import { corpusTags, writeTei } from '../tei.ts';
import { articleAddress, type ExportTarget } from './target.ts';
import { openFile } from './written-file.ts';
import { sealFolder } from '../../disk/seal.ts';

/** The export of one file of records. */
export interface WrittenRecordFile {
  /** Its articles; none where the whole archive is private. `seen` is `null`, because only the ledger knows the day they entered. */
  readonly entries: readonly Entry[];
  readonly files: readonly PackageFile[];
}

/** A `WrittenRecordFile` as JSON. */
export const SUMMARY_FILE = 'made.json';
/** Files for `data/` of the site. */
export const DATA_FOLDER = 'data';
/** Files for `articles/` of the site, beside the pages. */
export const ARTICLES_FOLDER = 'articles';
/** Rows for the table of all articles, without its header. */
export const ROWS_FILE = 'rows.csv';

/**
 * Writes a folder with everything made of one file of records. The folder appears when it is complete.
 *
 * @param path of the file below the archive folder, and of its copy below `data/`
 * @param cards of the articles in it
 */
export function writeRecordFile(
  path: string,
  cards: readonly Card[],
  { archive, site, name }: Pick<ExportTarget, 'archive' | 'site' | 'name'>,
  folder: string,
): void {
  const next = `${folder}.next`;
  rmSync(next, { recursive: true, force: true });
  mkdirSync(join(next, ARTICLES_FOLDER), { recursive: true });
  const records = openFile(join(next, DATA_FOLDER), path, 'application/jsonl');
  const texts = openFile(
    join(next, DATA_FOLDER),
    path.replace(/^articles/u, 'tei').replace(/\.jsonl$/u, '.xml'),
    'application/xml',
  );
  const corpus = corpusTags(name, cards[0]?.language ?? 'und');
  const entries: Entry[] = [];
  let rows = '';
  texts.write(corpus.open);
  for (const article of readArticles(archive, cards)) {
    const address = articleAddress(site, article.id);
    writeBeside(article, address, join(next, ARTICLES_FOLDER));
    if (site.private) continue;
    records.write(`${JSON.stringify(article)}\n`);
    texts.write(writeTei(article, address));
    rows += writeRow(toRow(article, address));
    entries.push(toEntry(article, null));
  }
  texts.write(corpus.close);
  const written: WrittenRecordFile = { entries, files: [records.close(), texts.close()] };
  writeFileSync(join(next, ROWS_FILE), rows);
  writeFileSync(join(next, SUMMARY_FILE), JSON.stringify(written));
  sealFolder(next);
  rmSync(folder, { recursive: true, force: true });
  renameSync(next, folder);
}

/**
 * The record and its text, at the address of the article's page. The record has the bytes of its line in the archive, so that `sha256sum` of
 * the file is the digest that citations name.
 */
function writeBeside(article: Article, address: string, articles: string): void {
  const folder = join(articles, article.id);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'record.json'), `${JSON.stringify(article)}\n`);
  writeFileSync(join(folder, 'text.md'), writeMarkdown(article, address));
}
