/** Archive → the files of a site that machines read: feeds, sitemaps, records, TEI, the data package. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '../entry.ts';
import { MAX_OAI_RECORDS, writeRepository } from '../oai.ts';
import { describePackage, type PackageFile } from '../package.ts';
import { readSite, siteWords } from '../../config/site.ts';
import { readCards, readFormerAddresses, readReport } from '../../record/archive-files/reader.ts';
import { REPORT_FILE } from '../../record/file-outcomes.ts';
import { EDITIONS_FILE } from '../../record/editions-file.ts';
import { describeFiles } from '../../record/public-report.ts';
import { articleHistories } from '../../ledger/article-histories.ts';
import { readLedger } from '../../ledger/ledger.ts';
import { nextLedgerLines } from '../../ledger/ledger-file.ts';
import { recordTree } from '../../record/record-tree.ts';
import { writeFeeds } from './feed-files.ts';
import { writeHistories } from './history-files.ts';
import { articleAddress, type ExportTarget } from './target.ts';
import { DATA_FOLDER } from './record-file.ts';
import { writeRecords } from './records.ts';
import { writeSitemaps } from './sitemap-files.ts';
import { writeTree } from './tree-files.ts';

export interface ExportOptions {
  readonly archive: string;
  /** The site's folder, with its pages. */
  readonly out: string;
  /** `site.yaml`. */
  readonly site: string;
  /** Cache folder for the exported records of this archive. */
  readonly cache: string;
  /** Told what was damaged in the cache. */
  readonly warn?: (message: string) => void;
}

/** Writes all files for machines. A private archive gets its records beside their pages, and no file that leads to them. */
export async function exportArchive({
  archive,
  out,
  site: file,
  cache,
  warn = () => undefined,
}: ExportOptions): Promise<void> {
  const site = readSite(file);
  const lines = nextLedgerLines(archive);
  const target: ExportTarget = {
    ...{ archive, out, site, name: siteWords(site, site.name, site.defaultLanguage) },
    root: new URL(site.base, site.url).href,
    ledger: readLedger(lines),
    warn,
  };
  mkdirSync(cache, { recursive: true });
  const cards = [...readCards(archive)];
  const { entries, files } = await writeRecords(target, cards, cache);
  describe(target, entries, files, recordTree(cards).root);
  writeSitemaps(target, entries);
  if (site.private) return;
  const { held, editions } = target.ledger;
  writeData(out, REPORT_FILE, describeFiles(readReport(archive), held.values()));
  writeData(out, EDITIONS_FILE, editions.toReversed());
  writeFeeds(target, entries, cards);
  writeTree(join(out, DATA_FOLDER), cards);
  const ids = cards.map(({ id }) => id);
  writeHistories(join(out, DATA_FOLDER), articleHistories(lines, ids, [...readFormerAddresses(archive)]));
}

function writeData(out: string, file: string, content: unknown): void {
  writeFileSync(join(out, DATA_FOLDER, file), `${JSON.stringify(content)}\n`);
}

function describe(
  { out, site, name, root, ledger }: ExportTarget,
  entries: readonly Entry[],
  files: readonly PackageFile[],
  recordRoot: string,
): void {
  const data = join(out, DATA_FOLDER);
  const edition = ledger.editions.at(-1)?.edition ?? '';
  const languages = [...new Set(entries.map(({ language }) => language))].toSorted();
  const words = {
    articles: entries.length,
    languages,
    asOf: site.asOf,
    edition,
    root: recordRoot,
    schema: 1,
  };
  writeFileSync(join(data, 'edition.json'), `${JSON.stringify(words, null, 2)}\n`);
  const subject = {
    ...{ name, edition, homepage: root },
    description: siteWords(site, site.description, site.defaultLanguage),
    rights: site.rights === null ? null : siteWords(site, site.rights, site.defaultLanguage),
  };
  writeFileSync(
    join(data, 'datapackage.json'),
    `${JSON.stringify(describePackage(subject, files), null, 2)}\n`,
  );
  if (site.private || site.contact?.includes('@') !== true || entries.length > MAX_OAI_RECORDS) return;
  const days = entries.flatMap(({ seen }) => seen ?? []).toSorted();
  const [earliest] = days;
  // OAI-PMH wants a day for every record, and Kiosk does not make one up.
  if (earliest === undefined || days.length < entries.length) return;
  const repository = { name, earliest, address: new URL('data/oai.xml', root).href, contact: site.contact };
  writeFileSync(
    join(data, 'oai.xml'),
    writeRepository(repository, entries, (id) => articleAddress(site, id)),
  );
}
