/** Reads an archive folder. Every record is checked against the contract on its way in. */
import { closeSync, existsSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { KioskError, reasonOf } from '../../config/kiosk-error.ts';
import { publicCorrectionSchema, type PublicCorrection } from '../correction.ts';
import { formerAddressSchema, type FormerAddress } from '../former-address.ts';
import { ledgerLineSchema, type LedgerLine } from '../ledger-line.ts';
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
import {
  CARDS,
  CORRECTIONS,
  EDITION,
  FORMER_ADDRESSES,
  NAMED_DAYS,
  NAMES,
  PRIVATE_CARDS,
  REPORT,
  STORIES,
} from './layout.ts';
import { readLines } from './lines.ts';

/**
 * Reads the cards of all articles that are not private, oldest first.
 *
 * @throws {KioskError} like the other functions here, when a file is missing or a record does not fit the contract
 */
export function readCards(archive: string): Generator<Card> {
  return readRecords(archive, CARDS, cardSchema);
}

/** Reads the cards of private articles, oldest first. Their own pages need them, and nothing else may. */
export function readPrivateCards(archive: string): Generator<Card> {
  return readRecords(archive, PRIVATE_CARDS, cardSchema);
}

/** Reads all names, with and without a page. */
export function readNames(archive: string): Generator<NameRecord> {
  return readRecords(archive, NAMES, nameRecordSchema);
}

/** Reads all stories. */
export function readStories(archive: string): Generator<Story> {
  return readRecords(archive, STORIES, storySchema);
}

/** Reads the days that texts name, oldest first. */
export function readNamedDays(archive: string): Generator<NamedDay> {
  return readRecords(archive, NAMED_DAYS, namedDaySchema);
}

/** Reads the addresses that pages had in earlier editions. */
export function readFormerAddresses(archive: string): Generator<FormerAddress> {
  return readRecords(archive, FORMER_ADDRESSES, formerAddressSchema);
}

/** Reads the lines that the ledger gains when this archive is published. */
export function readEditionLines(archive: string): Generator<LedgerLine> {
  return readRecords(archive, EDITION, ledgerLineSchema);
}

/** Reads the corrections that readers are told of, in the order of the articles and names that they concern. */
export function readPublicCorrections(archive: string): Generator<PublicCorrection> {
  return readRecords(archive, CORRECTIONS, publicCorrectionSchema);
}

/** Reads the report: what became of every file. */
export function readReport(archive: string): Report {
  const path = findFile(archive, REPORT);
  return parseRecord(readFileSync(path, 'utf8'), reportSchema, { archive, place: `"${path}"` });
}

/** Reads the full record of a card. */
export function readArticle(archive: string, card: Card): Article {
  const [article] = readArticles(archive, [card]);
  if (!article) throw new Error(`No record was read for the card of «${card.id}».`);
  return article;
}

/**
 * Reads the full records of cards, in their order, one at a time. Without cards it reads all articles that are not private.
 *
 * @param cards of this archive; files that follow each other are opened once
 */
export function* readArticles(
  archive: string,
  cards: Iterable<Pick<Card, 'file' | 'offset' | 'length'>> = readCards(archive),
): Generator<Article> {
  const open = new Map<string, number>();
  try {
    for (const { file, offset, length } of cards) {
      const handle = open.get(file) ?? openSync(findFile(archive, file), 'r');
      open.set(file, handle);
      const bytes = readBytes(handle, offset, length);
      const place = (): string => `"${join(archive, file)}", line ${lineNumber(handle, offset)},`;
      yield parseRecord(bytes.toString('utf8'), articleSchema, { archive, place });
    }
  } finally {
    for (const handle of open.values()) closeSync(handle);
  }
}

function* readRecords<Schema extends z.ZodType>(
  archive: string,
  file: string,
  schema: Schema,
): Generator<z.infer<Schema>> {
  const path = findFile(archive, file);
  for (const { line, number } of readLines(path))
    yield parseRecord(line, schema, { archive, place: `"${path}", line ${number},` });
}

/** @throws {KioskError} when the archive has no such file */
export function findFile(archive: string, file: string): string {
  const path = join(archive, file);
  if (existsSync(path)) return path;
  throw new KioskError(
    `There is no archive in "${archive}" (no ${file}). Make one first: npm run ingest -- --archive ${archive}`,
  );
}

/** Where a record was read. */
export interface RecordPlace {
  readonly archive: string;
  /** A function is called only for an error, because counting lines takes time. */
  readonly place: string | (() => string);
}

/** @throws {KioskError} when a record does not fit the contract */
export function parseRecord<Schema extends z.ZodType>(
  json: string,
  schema: Schema,
  { archive, place }: RecordPlace,
): z.infer<Schema> {
  try {
    return schema.parse(JSON.parse(json));
  } catch (error) {
    const where = typeof place === 'string' ? place : place();
    const why = error instanceof z.ZodError ? z.prettifyError(error) : reasonOf(error);
    throw new KioskError(
      `${where} is not what ingest writes: ${why}\nThe file was changed or cut short, or another version of Kiosk wrote it. ` +
        `Write the archive again: npm run ingest -- --archive ${archive}`,
      { cause: error },
    );
  }
}

/** The number of the line that begins at a byte. */
function lineNumber(handle: number, offset: number): number {
  return readBytes(handle, 0, offset).reduce((lines, byte) => lines + (byte === 0x0a ? 1 : 0), 1);
}

/** Reads only bytes that exist: a damaged card can name more than the file or the memory has. */
export function readBytes(handle: number, offset: number, length: number): Buffer {
  const there = Math.max(0, Math.min(length, fstatSync(handle).size - offset));
  const bytes = Buffer.alloc(there);
  readSync(handle, bytes, 0, there, offset);
  return bytes;
}
