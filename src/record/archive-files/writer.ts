/** Writes an archive folder. Every record is checked against the contract on its way out. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { tapped } from '../../base/tapped.ts';
import { KioskError } from '../../config/kiosk-error.ts';
import { realFolder } from '../../disk/real-folder.ts';
import { replaceFolder } from '../../disk/replace-folder.ts';
import { publicCorrectionSchema, type PublicCorrection } from '../correction.ts';
import { formerAddressSchema, type FormerAddress } from '../former-address.ts';
import { ledgerLineSchema, type LedgerLine } from '../ledger-line.ts';
import { recordTree } from '../record-tree.ts';
import { reportSchema, type Report } from '../report-schema.ts';
import {
  articleSchema,
  cardSchema,
  nameRecordSchema,
  namedDaySchema,
  storySchema,
  type Article,
  type Card,
  type NameRecord,
  type NamedDay,
  type Story,
} from '../schema.ts';
import { statedFacets } from '../stated-fields.ts';
import {
  CARDS,
  CORRECTIONS,
  EDITION,
  ENTRIES,
  FORMER_ADDRESSES,
  NAMED_DAYS,
  NAMES,
  PRIVATE_CARDS,
  REPORT,
  STORIES,
  articleFile,
  periodOf,
} from './layout.ts';
import { openLines, type LineFile } from './lines.ts';

/** Everything an archive folder holds. Records are taken one at a time, because all of them would not fit into memory. */
export interface ArchiveRecords {
  /** Oldest first (`compareOldestFirst`). */
  readonly articles: Iterable<Article>;
  /** Oldest first. They are kept apart: whoever reads the archive does not meet them. */
  readonly privateArticles: Iterable<Article>;
  readonly names: Iterable<NameRecord>;
  readonly stories: Iterable<Story>;
  /** Oldest first. */
  readonly namedDays: Iterable<NamedDay>;
  /** Those that readers are told of. */
  readonly corrections: Iterable<PublicCorrection>;
  readonly report: Report;
  /**
   * Compares the archive with the ledger. Called when all records are written.
   *
   * @param root of the tree over the records
   * @param records the SHA-256 of the record of each article that is not private, by its id
   */
  readonly compare: (root: string, records: ReadonlyMap<string, string>) => EditionChanges;
}

/** What an archive changes when it is published. */
export interface EditionChanges {
  /** What the ledger gains. */
  readonly lines: Iterable<LedgerLine>;
  readonly formerAddresses: Iterable<FormerAddress>;
}

/**
 * Checks that a folder may become the archive folder.
 *
 * @throws {KioskError} when it holds a file that ingest did not write: ingest replaces the whole folder
 */
export function checkArchiveFolder(directory: string): void {
  const foreign = existsSync(directory)
    ? readdirSync(directory).filter((entry) => !ENTRIES.includes(entry))
    : [];
  if (foreign.length === 0) return;
  throw new KioskError(
    `The archive folder "${directory}" holds other files (${foreign.slice(0, 3).join(', ')}), and ingest replaces the whole folder. ` +
      'Name an empty folder: npm run ingest -- --archive path/to/folder',
  );
}

/** Writes an archive. The old one stays until the new one is complete. */
export function writeArchive(
  directory: string,
  { articles, privateArticles, names, stories, namedDays, corrections, report, compare }: ArchiveRecords,
): void {
  const next = `${realFolder(directory)}.next`;
  checkArchiveFolder(next);
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });
  const digests = new Map<string, string>();
  const cards = tapped(writeArticles(next, articles), ({ id, digest }) => void digests.set(id, digest));
  writeRecords(join(next, CARDS), cards, cardSchema);
  writeRecords(join(next, PRIVATE_CARDS), writeArticles(next, privateArticles), cardSchema);
  writeRecords(join(next, NAMES), names, nameRecordSchema);
  writeRecords(join(next, STORIES), stories, storySchema);
  writeRecords(join(next, NAMED_DAYS), namedDays, namedDaySchema);
  writeRecords(join(next, CORRECTIONS), corrections, publicCorrectionSchema);
  const { lines, formerAddresses } = compare(
    recordTree(Array.from(digests, ([id, digest]) => ({ id, digest }))).root,
    digests,
  );
  writeRecords(join(next, EDITION), lines, ledgerLineSchema);
  writeRecords(join(next, FORMER_ADDRESSES), formerAddresses, formerAddressSchema);
  writeFileSync(join(next, REPORT), `${JSON.stringify(reportSchema.parse(report), null, 2)}\n`, {
    flush: true,
  });
  replaceFolder(next, directory);
}

/** Writes the full records and yields the card of each. */
function* writeArticles(directory: string, articles: Iterable<Article>): Generator<Card> {
  const ended = new Set<string>();
  let period = '';
  let open = new Map<string, LineFile>();
  try {
    for (const article of articles) {
      const own = periodOf(article.published);
      if (own !== period) {
        // Articles come period by period, so the files of the last one are complete.
        for (const file of open.values()) file.close();
        open = new Map();
        ended.add(period);
        if (ended.has(own)) throw new Error(`«${article.id}» comes after the end of its period (${own}).`);
        period = own;
      }
      const path = articleFile(article);
      const file = open.get(path) ?? openLines(join(directory, path));
      open.set(path, file);
      const { line, offset } = file.write(articleSchema.parse(article));
      const digest = createHash('sha256').update(line).digest('hex');
      yield toCard(article, { digest, file: path, offset, length: line.length });
    }
  } finally {
    for (const file of open.values()) file.close();
  }
}

function toCard(
  { id, title, language, published, story, series, stated }: Article,
  place: Pick<Card, 'digest' | 'file' | 'offset' | 'length'>,
): Card {
  const { edtf, earliest, latest, basis } = published;
  const facets = statedFacets(stated);
  return {
    ...{ id, title: title.text, titleBasis: title.basis, language },
    ...{ edtf, earliest, latest, dateBasis: basis, story },
    ...(series !== undefined && { series: series.id }),
    ...(facets !== undefined && { stated: facets }),
    ...place,
  };
}

function writeRecords<Item>(path: string, records: Iterable<Item>, schema: z.ZodType): void {
  const file = openLines(path);
  try {
    for (const record of records) {
      schema.parse(record);
      file.write(record);
    }
  } finally {
    file.close();
  }
}
