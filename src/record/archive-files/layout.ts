/**
 * The files of an archive folder. Only `reader.ts` and `writer.ts` beside this file use them: everything else asks those two.
 *
 *     cards.jsonl                          a card for each article, oldest first
 *     articles/{language}/{period}.jsonl   full records, oldest first; a card says in which file and where
 *     names.jsonl  stories.jsonl  days.jsonl
 *     corrections.jsonl                    the corrections that readers are told of
 *     private/                             cards and records of private articles, in the same layout; nothing outside of it is made of them
 *     report.json
 *     former-addresses.jsonl               addresses that pages had in earlier editions, and where they lead
 *     edition.jsonl                        what the ledger gains when this archive is published
 */
import type { Article } from '../schema.ts';

const PRIVATE = 'private';

/** Files with one JSON record a line. */
export const CARDS = 'cards.jsonl';
export const PRIVATE_CARDS = `${PRIVATE}/${CARDS}`;
export const NAMES = 'names.jsonl';
export const STORIES = 'stories.jsonl';
export const NAMED_DAYS = 'days.jsonl';
export const EDITION = 'edition.jsonl';
export const FORMER_ADDRESSES = 'former-addresses.jsonl';
export const CORRECTIONS = 'corrections.jsonl';

/** A file with one JSON object. */
export const REPORT = 'report.json';

const ARTICLES = 'articles';

/** Everything ingest writes into the folder, and so may replace. */
export const ENTRIES: readonly string[] = [
  ...[ARTICLES, CARDS, NAMES, STORIES, NAMED_DAYS, CORRECTIONS],
  ...[PRIVATE, REPORT, EDITION, FORMER_ADDRESSES],
];

/**
 * The file that holds an article, below the archive folder. The calendar decides, not a count, so growth moves no boundary.
 *
 * @example
 * articleFile({ language: 'lv', published: { earliest: '2022-12-01', latest: '2022-12-31' } }) //=> 'articles/lv/2022.jsonl'
 */
export function articleFile({
  language,
  published,
  private: isPrivate,
}: {
  readonly language: string;
  readonly private?: true | undefined;
  readonly published: Pick<Article['published'], 'earliest' | 'latest'>;
}): string {
  const path = `${ARTICLES}/${language}/${periodOf(published)}.jsonl`;
  return isPrivate === true ? `${PRIVATE}/${path}` : path;
}

/** A year, `open` for a date without a beginning or an end, or `undated`. Sorted oldest first, the articles of a period follow each other. */
export function periodOf({ earliest, latest }: Pick<Article['published'], 'earliest' | 'latest'>): string {
  if (earliest === null && latest === null) return 'undated';
  if (earliest === null || latest === null) return 'open';
  return earliest.slice(0, 4);
}
