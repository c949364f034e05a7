/** The archive as pages see it: cards, names and stories from Astro's collections, the rest from the archive folder. */
import { getLiveCollection } from 'astro:content';
import { compareNewestFirst, compareOldestFirst, compareText } from '../record/order.ts';
import { dateDegree } from '../record/date-bases.ts';
import { layOutCalendar } from './calendar.ts';
import type { Change } from './change.ts';
import { changesOf } from './changes.ts';
import { ARCHIVE_DIRECTORY, SITE_FILE } from '../config/paths.ts';
import {
  readArticle as readRecord,
  readFormerAddresses,
  readNamedDays,
  readPrivateCards,
  readReport,
} from '../record/archive-files/reader.ts';
import type { FormerAddress } from '../record/former-address.ts';
import { openNextLedger } from '../ledger/ledger-file.ts';
import { fileOutcomes, type FileOutcome } from '../record/file-outcomes.ts';
import type { PublishedEdition } from '../record/ledger-line.ts';
import { describeFiles } from '../record/public-report.ts';
import { recordPacks } from '../record/record-packs.ts';
import { recordTree } from '../record/record-tree.ts';
import type { Article, Card, NameRecord, NamedDay, Story } from '../record/schema.ts';
import { readSite } from '../config/site.ts';

/** `site.yaml` of this archive. */
export const site = readSite(SITE_FILE);

/** All cards but those of private articles, oldest first: by date, then those open to one side, then the undated. */
export const cards: readonly Card[] = dataOf(await getLiveCollection('articles')).toSorted(
  compareOldestFirst,
);

/** The digest of all records together. */
export const recordRoot = recordTree(cards).root;

/** The file below `data/` that holds the record of an article, by its id. */
export const packById: ReadonlyMap<string, string> = recordPacks(cards);

/** The cards of private articles, for their own pages only. */
export const privateCards: readonly Card[] = [...readPrivateCards(ARCHIVE_DIRECTORY)];

/** All cards but those of private articles, newest first. */
export const newestCards: readonly Card[] = cards.toSorted(compareNewestFirst);

/** The archive by years and months, newest first in each. */
export const calendar = layOutCalendar(newestCards);

/** The articles whose date is disputed, newest first. */
export const disputedDates: readonly Card[] = newestCards.filter(
  ({ dateBasis }) => dateDegree(dateBasis) === 'disputed',
);

/** Cards by source language, newest first; the language with the most articles first. */
export const cardsByLanguage: ReadonlyMap<string, readonly Card[]> = new Map(
  [...Map.groupBy(newestCards, ({ language }) => language)].toSorted(
    ([a, some], [b, others]) => others.length - some.length || compareText(a, b),
  ),
);

/** Cards by id. */
export const cardById: ReadonlyMap<string, Card> = new Map(cards.map((card) => [card.id, card]));

/** The articles of each series by its id, newest first. */
export const cardsBySeries: ReadonlyMap<string, readonly Card[]> = Map.groupBy(
  newestCards.filter(({ series }) => series !== undefined),
  ({ series }) => series ?? '',
);

/** The names that pages list: those that have a page, and in a small archive those of one article, too. */
export const names: readonly NameRecord[] = dataOf(await getLiveCollection('names'));

/** Names by id. */
export const nameById: ReadonlyMap<string, NameRecord> = new Map(names.map((name) => [name.id, name]));

/** The stories: events that several articles report. */
export const stories: readonly Story[] = dataOf(await getLiveCollection('stories'));

/** Stories by id. */
export const storyById: ReadonlyMap<string, Story> = new Map(stories.map((story) => [story.id, story]));

/** The days that texts name, oldest first. */
export const namedDays: readonly NamedDay[] = [...readNamedDays(ARCHIVE_DIRECTORY)];

/** The addresses that pages had in earlier editions, and where they lead. */
export const formerAddresses: readonly FormerAddress[] = [...readFormerAddresses(ARCHIVE_DIRECTORY)];
const ledger = openNextLedger(ARCHIVE_DIRECTORY);

/** The ids that articles had in earlier editions, by the id of each. */
export const formerIds: ReadonlyMap<string, readonly string[]> = new Map(
  [...Map.groupBy(formerAddresses, ({ kind, to }) => (kind === 'article' ? (to[0]?.id ?? '') : ''))].map(
    ([id, addresses]) => [id, addresses.map((former) => former.id)],
  ),
);

/** The outcome of ingest for every file that is not private. */
export const report = describeFiles(readReport(ARCHIVE_DIRECTORY), ledger.held.values());

/** The same, file by file. */
export const outcomes: readonly FileOutcome[] = fileOutcomes(report);

/** Every edition that was published, this one included, the newest first. */
export const editions: readonly PublishedEdition[] = ledger.editions.toReversed();

/** What was changed by hand, newest first. */
export const changes: readonly Change[] = changesOf(ARCHIVE_DIRECTORY, site);

/** Reads the full record of a card. */
export function readArticle(card: Card): Article {
  return readRecord(ARCHIVE_DIRECTORY, card);
}

/** @throws {Error} where a collection cannot be read: what the reader says of it, not what Astro adds */
function dataOf<Data>({ entries = [], error }: ReadCollection<Data>): Data[] {
  if (error) throw error.cause instanceof Error ? error.cause : error;
  return entries.map(({ data }) => data);
}

interface ReadCollection<Data> {
  readonly entries?: readonly { readonly data: Data }[];
  readonly error?: Error;
}
