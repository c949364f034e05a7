/** What an article was in each edition, as a browser reads it to say what changed since the article was cited. Public articles only. */
import { shortenDigest } from './noted-digits.ts';
import { TILE_WIDTH } from './tree-tiles.ts';

/** The parts of an article that are compared, in the order of {@link PartVersions}. */
export const ARTICLE_PARTS = ['text', 'title', 'language', 'date'] as const;
export type ArticlePart = (typeof ARTICLE_PARTS)[number];

/** A number for each part. Two states in which a part was the same have the same number for it. */
export type PartVersions = readonly [number, number, number, number];

/** An edition, as histories name it. */
export interface EditionMark {
  /** Its place among the editions, from 0 for the first one. */
  readonly edition: number;
  /** `asOf` of that edition. */
  readonly seen: string | null;
}

/** What an article was from one edition on. */
export interface ArticleState extends EditionMark {
  /** The noted digits of the SHA-256 of its record; absent where the ledger did not note them. */
  readonly record?: string;
  /** Absent where the ledger noted no parts. */
  readonly parts?: PartVersions;
  /** It was not in the archive; such a state has nothing else. */
  readonly gone?: true;
}

/** All states of an article, the first one first, and those that it had at other addresses, by the ids it had there. */
export interface ArticleHistory {
  readonly states: readonly ArticleState[];
  readonly formerly?: Readonly<Record<string, readonly ArticleState[]>>;
}

/** The content of a file of histories: those of the articles of one tile of the record tree. */
export interface HistoryFile {
  readonly schema: number;
  readonly articles: Readonly<Record<string, ArticleHistory>>;
}

/**
 * The file below `data/` that has the history of an article: one for each 256 articles, in the order of their ids.
 *
 * @param place of the article in the record tree, from 0
 * @example
 * historyPath(300) //=> 'history/1.json'
 */
export function historyPath(place: number): string {
  return `history/${Math.floor(place / TILE_WIDTH)}.json`;
}

const FRAGMENT = '#cited=';

/**
 * The address of an article, with the record that is cited. Where the article has changed since, its page says what.
 *
 * @param digest of the record
 * @example
 * citedAddress('https://example.org/articles/a/', '0123456789abcdef01') //=> 'https://example.org/articles/a/#cited=0123456789abcdef'
 */
export function citedAddress(address: string, digest: string): string {
  return `${address}${FRAGMENT}${shortenDigest(digest)}`;
}

/** Whether the fragment of an address names what was cited. */
export function namesCited(fragment: string): boolean {
  return fragment.startsWith(FRAGMENT);
}
