/** Archive → what machines read of a site: feeds, sitemap, data, texts for researchers. Records are read one by one. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { toEntry, type Entry } from '../src/exchange/entry.ts';
import { writeMarkdown } from '../src/exchange/markdown.ts';
import { MOST_OAI_RECORDS, writeRepository } from '../src/exchange/oai.ts';
import { COLUMNS, describePackage, toRow, type PackageFile } from '../src/exchange/package.ts';
import { teiFrame, writeTei } from '../src/exchange/tei.ts';
import { siteUrls } from '../src/i18n/urls.ts';
import { compareOldestFirst } from '../src/order.ts';
import { articleSchema, type Article } from '../src/schema.ts';
import { readSite, siteWords } from '../src/site.ts';
import { writeFeeds } from './exchange/feed-files.ts';
import type { ExchangePlace } from './exchange/place.ts';
import { recordFiles } from './exchange/places.ts';
import { writeSitemaps } from './exchange/sitemap-files.ts';
import { openFile } from './exchange/written-file.ts';
import { openLedger } from './ledger-file.ts';
import { readLines } from './read-lines.ts';

export interface ExchangeOptions {
  readonly archive: string;
  /** The site's folder, with its pages. */
  readonly out: string;
  /** `site.yaml`. */
  readonly site: string;
}

/** Writes everything machines read. A private archive has its records beside its pages, and nothing that would lead to them. */
export function exchange({ archive, out, site: file }: ExchangeOptions): void {
  const site = readSite(file);
  const place: ExchangePlace = {
    ...{ archive, out, site, name: siteWords(site, site.name, site.defaultLanguage) },
    root: new URL(site.base, site.url).href,
    ledger: openLedger(archive),
    articleAddress: (id) => new URL(siteUrls(site.base).article(id), site.url).href,
  };
  const files: PackageFile[] = [];
  const entries: Entry[] = [];
  const hidden = new Set<string>();
  const table = openFile(join(out, 'data'), 'articles.csv');
  table.write(stringify([COLUMNS.map(([column]) => column)]));
  for (const path of recordFiles(archive)) {
    const records = openFile(join(out, 'data'), path);
    const texts = openFile(join(out, 'data'), path.replace(/^articles/u, 'tei').replace(/\.jsonl$/u, '.xml'));
    const frame = teiFrame(place.name, path.split('/')[1] ?? 'und');
    texts.write(frame.open);
    for (const line of readLines(join(archive, path))) {
      const article = articleSchema.parse(JSON.parse(line));
      const address = place.articleAddress(article.id);
      writeBeside(article, address, out);
      if (site.private || article.private === true) {
        hidden.add(article.id);
        continue;
      }
      records.write(`${JSON.stringify(article)}\n`);
      texts.write(writeTei(article, address));
      table.write(stringify([toRow(article, address)]));
      entries.push(toEntry(article, place.ledger.held.get(article.id)?.seen ?? null));
    }
    texts.write(frame.close);
    files.push(records.close(), texts.close());
  }
  files.push(table.close());
  entries.sort(compareOldestFirst);
  describe(place, entries, files);
  writeSitemaps(place, entries, hidden);
  if (!site.private) writeFeeds(place, entries);
}

/** The record and its text, at the address of the article's page. */
function writeBeside(article: Article, address: string, out: string): void {
  const folder = join(out, 'articles', article.id);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'record.json'), `${JSON.stringify(article, null, 1)}\n`);
  writeFileSync(join(folder, 'text.md'), writeMarkdown(article, address));
}

function describe(
  { out, site, name, root, ledger, articleAddress }: ExchangePlace,
  entries: readonly Entry[],
  files: readonly PackageFile[],
): void {
  const data = join(out, 'data');
  const edition = ledger.edition?.edition ?? '';
  const languages = [...new Set(entries.map(({ language }) => language))].toSorted();
  const words = { articles: entries.length, languages, asOf: site.asOf, edition, schema: 1 };
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
  if (site.private || site.contact?.includes('@') !== true || entries.length > MOST_OAI_RECORDS) return;
  const days = entries.flatMap(({ seen }) => seen ?? []).toSorted();
  const [earliest] = days;
  // The protocol wants a day for every record: an archive that names none makes none up.
  if (earliest === undefined || days.length < entries.length) return;
  const repository = { name, earliest, address: new URL('data/oai.xml', root).href, contact: site.contact };
  writeFileSync(join(data, 'oai.xml'), writeRepository(repository, entries, articleAddress));
}
