/** The only door from pages to the archive: cards from the collection, full records by file and offset. */
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { getCollection } from 'astro:content';
import { compareNewestFirst, compareOldestFirst, compareText } from '../record/order.ts';
import { layOutCalendar } from './calendar.ts';
import { ARCHIVE_DIRECTORY, SITE_FILE } from '../config/paths.ts';
import {
  articleSchema,
  namedDaySchema,
  reportSchema,
  type Article,
  type Card,
  type NameRecord,
  type NamedDay,
  type Report,
  type Story,
} from '../record/schema.ts';
import { readSite } from '../config/site.ts';

/** `site.yaml` of this archive. */
export const site = readSite(SITE_FILE);

/** Every article's card in the order of the archive: by date, then those open to one side, then the undated. */
export const cards: readonly Card[] = (await getCollection('articles'))
  .map(({ data }) => data)
  .toSorted(compareOldestFirst);

/** Every article's card, newest first. */
export const newestCards: readonly Card[] = cards.toSorted(compareNewestFirst);

/** The archive in the calendar, newest first in each place. */
export const calendar = layOutCalendar(newestCards);

/** Cards by source language, each newest first; the language with most articles first. */
export const cardsByLanguage: ReadonlyMap<string, readonly Card[]> = new Map(
  [...Map.groupBy(newestCards, ({ language }) => language)].toSorted(
    ([a, some], [b, others]) => others.length - some.length || compareText(a, b),
  ),
);

/** Every article's card by its id. */
export const cardById: ReadonlyMap<string, Card> = new Map(cards.map((card) => [card.id, card]));

/** Everybody and everything the texts name that has a page. */
export const names: readonly NameRecord[] = (await getCollection('names')).map(({ data }) => data);

/** Names by their id. */
export const nameById: ReadonlyMap<string, NameRecord> = new Map(names.map((name) => [name.id, name]));

/** Events that several articles tell. */
export const stories: readonly Story[] = (await getCollection('stories')).map(({ data }) => data);

/** The days the texts name, oldest first. */
export const namedDays: readonly NamedDay[] = readFileSync(join(ARCHIVE_DIRECTORY, 'days.jsonl'), 'utf8')
  .split('\n')
  .flatMap((line) => (line === '' ? [] : namedDaySchema.parse(JSON.parse(line))));

/** What ingest did with every file. */
export const report: Report = reportSchema.parse(
  JSON.parse(readFileSync(join(ARCHIVE_DIRECTORY, 'report.json'), 'utf8')),
);

/** The full record behind a card. */
export function readArticle({ file, offset, length }: Card): Article {
  const descriptor = openSync(join(ARCHIVE_DIRECTORY, file), 'r');
  try {
    const bytes = Buffer.alloc(length);
    readSync(descriptor, bytes, 0, length, offset);
    return articleSchema.parse(JSON.parse(bytes.toString('utf8')));
  } finally {
    closeSync(descriptor);
  }
}
