/**
 * Records as machines read them, a file of the archive at a time. What was made of a file is kept and gets a second name in the next site:
 * a corrected article makes its own file anew and no other.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { toEntry, type Entry } from '../entry.ts';
import { writeMarkdown } from '../markdown.ts';
import { COLUMNS, toRow, type PackageFile } from '../package.ts';
import { teiFrame, writeTei } from '../tei.ts';
import { compareOldestFirst, compareText } from '../../record/order.ts';
import { readArticles, readCards } from '../../record/archive-files/reader.ts';
import type { Article, Card } from '../../record/schema.ts';
import { codeVersion } from '../../config/code-version.ts';
import { placeFolder } from '../../cache/place-folder.ts';
import type { ExchangePlace } from './target.ts';
import { openFile } from './written-file.ts';

/** What was written. */
export interface WrittenRecords {
  /** Of all articles that may be told of, oldest first. */
  readonly entries: readonly Entry[];
  /** Ids of private articles. */
  readonly hidden: ReadonlySet<string>;
  readonly files: readonly PackageFile[];
}

/** What a file of records became, as it is kept; its texts lie beside it. */
interface Made {
  /** Without the day they were first seen, which the ledger knows. */
  readonly entries: readonly Entry[];
  readonly hidden: readonly string[];
  readonly files: readonly PackageFile[];
}

const MADE = 'made.json';
const DATA = 'data';
const BESIDE = 'articles';
const ROWS = 'rows.csv';

/** Writes `data/` with all records, texts and the table, and each article's record and text beside its page. */
export function writeRecords(place: ExchangePlace, cache: string): WrittenRecords {
  const { archive, out, site, name, ledger } = place;
  const version = codeVersion([
    'src/export/**',
    'src/i18n/',
    'src/languages/**',
    'src/record/',
    'src/config/',
    'src/view/',
  ]);
  const table = openFile(join(out, DATA), 'articles.csv');
  table.write(stringify([COLUMNS.map(([column]) => column)]));
  const used = new Set<string>();
  const files = [...Map.groupBy(readCards(archive), ({ file }) => file)].toSorted(([a], [b]) =>
    compareText(a, b),
  );
  const all = files.map(([path, cards]): Made => {
    const inputs = JSON.stringify([version, site, name, path, ...cards.map((card) => card.digest)]);
    const digest = createHash('sha256').update(inputs).digest('hex');
    const kept = join(cache, digest);
    if (!existsSync(kept)) make(path, cards, place, kept);
    used.add(digest);
    placeFolder(join(kept, BESIDE), join(out, BESIDE));
    const made = JSON.parse(readFileSync(join(kept, MADE), 'utf8')) as Made;
    placeFolder(join(kept, DATA), join(out, DATA));
    table.write(readFileSync(join(kept, ROWS), 'utf8'));
    return made;
  });
  for (const folder of readdirSync(cache))
    if (!used.has(folder)) rmSync(join(cache, folder), { recursive: true, force: true });
  const entries = all.flatMap((made) =>
    made.entries.map((entry) => ({ ...entry, seen: ledger.held.get(entry.id)?.seen ?? null })),
  );
  return {
    entries: entries.toSorted(compareOldestFirst),
    hidden: new Set(all.flatMap(({ hidden }) => hidden)),
    files: [...all.flatMap((made) => made.files), table.close()],
  };
}

/** Makes everything of one file of records, and puts it into its folder when it is whole. */
function make(
  path: string,
  cards: readonly Card[],
  { archive, site, name, articleAddress }: ExchangePlace,
  folder: string,
): void {
  const next = `${folder}.next`;
  rmSync(next, { recursive: true, force: true });
  mkdirSync(join(next, BESIDE), { recursive: true });
  const records = openFile(join(next, DATA), path);
  const texts = openFile(join(next, DATA), path.replace(/^articles/u, 'tei').replace(/\.jsonl$/u, '.xml'));
  const frame = teiFrame(name, cards[0]?.language ?? 'und');
  const entries: Entry[] = [];
  const hidden: string[] = [];
  let rows = '';
  texts.write(frame.open);
  for (const article of readArticles(archive, cards)) {
    const address = articleAddress(article.id);
    writeBeside(article, address, join(next, BESIDE));
    if (site.private || article.private === true) {
      hidden.push(article.id);
      continue;
    }
    records.write(`${JSON.stringify(article)}\n`);
    texts.write(writeTei(article, address));
    rows += stringify([toRow(article, address)]);
    entries.push(toEntry(article, null));
  }
  texts.write(frame.close);
  const made: Made = { entries, hidden, files: [records.close(), texts.close()] };
  writeFileSync(join(next, ROWS), rows);
  writeFileSync(join(next, MADE), JSON.stringify(made));
  renameSync(next, folder);
}

/** The record and its text, at the address of the article's page. */
function writeBeside(article: Article, address: string, articles: string): void {
  const folder = join(articles, article.id);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'record.json'), `${JSON.stringify(article, null, 1)}\n`);
  writeFileSync(join(folder, 'text.md'), writeMarkdown(article, address));
}
