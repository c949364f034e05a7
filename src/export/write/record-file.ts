/** Exports one file of records: the records in packs, their texts as TEI, and rows of the table; of a private site, two files beside each page. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticles } from '../../record/archive-files/reader.ts';
import { recordPacks } from '../../record/record-packs.ts';
import type { Article, Card } from '../../record/schema.ts';
import { FORMER_FILES } from '../../i18n/former-files.ts';
import { toEntry, type Entry } from '../entry.ts';
import { writeMarkdown } from '../markdown.ts';
import { toRow, writeRow, type PackageFile } from '../package.ts';
import { corpusTags, writeTei } from '../tei.ts';
import { articleAddress, type ExportTarget } from './target.ts';
import { openCompressedFile, type WrittenFile } from './written-file.ts';
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
/** Files for `articles/` of the site, beside the pages: those of a private site. */
export const ARTICLES_FOLDER = 'articles';
/** Rows for the table of all articles, without its header. */
export const ROWS_FILE = 'rows.csv';

/**
 * Writes a folder with everything made of one file of records. The folder appears when it is complete.
 *
 * @param path of the file below the archive folder
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
  mkdirSync(join(next, DATA_FOLDER), { recursive: true });
  const packs = new Map<string, WrittenFile>();
  const packOf = recordPacks(cards);
  const teiPath = path.replace(/^articles/u, 'tei').replace(/\.jsonl$/u, '.xml.gz');
  const hasTei = !site.without.includes('tei');
  const texts = openCompressedFile(join(next, DATA_FOLDER), teiPath, 'application/xml');
  const corpus = corpusTags(name, cards[0]?.language ?? 'und');
  const entries: Entry[] = [];
  let rows = '';
  texts.write(corpus.open);
  for (const article of readArticles(archive, cards)) {
    const address = articleAddress(site, article.id);
    if (site.private) {
      writeBeside(article, address, join(next, ARTICLES_FOLDER));
      continue;
    }
    const packPath = packOf.get(article.id) ?? path;
    const pack =
      packs.get(packPath) ?? openCompressedFile(join(next, DATA_FOLDER), packPath, 'application/jsonl');
    packs.set(packPath, pack);
    pack.write(`${JSON.stringify(article)}\n`);
    if (hasTei) texts.write(writeTei(article, address));
    rows += writeRow(toRow(article, address));
    entries.push(toEntry(article, null));
  }
  texts.write(corpus.close);
  const written: WrittenRecordFile = {
    entries,
    files: site.private ? [] : [...packs.values(), ...(hasTei ? [texts] : [])].map((file) => file.close()),
  };
  writeFileSync(join(next, ROWS_FILE), rows);
  writeFileSync(join(next, SUMMARY_FILE), JSON.stringify(written));
  sealFolder(next);
  rmSync(folder, { recursive: true, force: true });
  renameSync(next, folder);
}

/**
 * The record and its text, at the address of the article's page, for a private site: a pack would lead from one article to others.
 */
function writeBeside(article: Article, address: string, articles: string): void {
  const folder = join(articles, article.id);
  mkdirSync(folder, { recursive: true });
  const [record, text] = FORMER_FILES;
  writeFileSync(join(folder, record), `${JSON.stringify(article)}\n`);
  writeFileSync(join(folder, text), writeMarkdown(article, address));
}
