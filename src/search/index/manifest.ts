import type { Bounds } from '../../record/order.ts';

/** What the index tells the browser about itself: small, asked for first. */
export interface Manifest {
  /** Of Pagefind; its script and its bundles must be of one version. */
  readonly pagefind: string;
  /** Changes whenever anything in the index does. */
  readonly digest: string;
  readonly bundles: readonly BundleEntry[];
  /** First and last day that articles can be of, as far as they are known. */
  readonly span: Bounds;
  /** Of each file of words (`words/0.packed` …) the key it begins with, in order. */
  readonly words: readonly string[];
  /** The same for names. */
  readonly names: readonly string[];
  /** The same for beginnings that very many words have, and very many names: the commonest of each. */
  readonly commonWords: readonly string[];
  readonly commonNames: readonly string[];
  /** Offline the languages that were saved, the only ones that can be asked; absent where all can. */
  readonly atHand?: readonly string[];
}

/** One Pagefind index: the articles of one language in one block of time. */
export interface BundleEntry {
  /** BCP 47; with `block` the folder below `search/`. */
  readonly language: string;
  /** As `planBlocks` names it: `all`, `2016-2031`, `2022-04`, `open`, `undated` … */
  readonly block: string;
  readonly articles: number;
  /** Whether some of its articles have no date at all: then they can be in any range. */
  readonly undated: boolean;
  /** First and last day any of the others can be of; `null` where one is open to that side. */
  readonly earliest: string | null;
  readonly latest: string | null;
  /** Changes whenever anything in the bundle does. */
  readonly digest: string;
  /** What `pagefind-entry.json` would say: the name of Pagefind's meta file; `null` when no article has a word. */
  readonly meta: string | null;
  /** Facets that `columns.packed` has a column for, by parameter; absent where there are none. */
  readonly columns?: readonly string[];
}

/** What ranking and filtering need of the articles of a bundle: one column a fact, one row an article, oldest first. */
export interface DocValueColumns {
  /** First day it can be of, as days since the row before (since 1970 in the first); `null`: open. */
  readonly earliest: readonly (number | null)[];
  /** Last day it can be of, as days since the first; since 1970 where that is open; `null`: open. */
  readonly latest: readonly (number | null)[];
  readonly dateBasis: readonly string[];
  /** Words of title and text together. */
  readonly words: readonly number[];
  /** How many of them are the title's; their positions come first. */
  readonly titleWords: readonly number[];
}

/** What of a bundle's rows depends on the whole archive: a row an article, oldest first. */
export interface RowsInArchive {
  /** Its place in the archive, as what that is more than the row before's. */
  readonly steps: readonly number[];
  /** Number of its story; 0: none. */
  readonly stories: readonly number[];
}

/** What a hit shows of itself beside what is in the columns. */
export interface CardRow {
  readonly id: string;
  readonly title: string;
  readonly edtf: string;
  readonly story: string | null;
  /** The languages its story is told in, its own left out. */
  readonly alsoIn: readonly string[];
}

/** Cards of so many rows stand in one file. */
export const CARDS_PER_FILE = 16;

/** The index's folder below the site's root. */
export const SEARCH_FOLDER = 'search';

/** The manifest's file in that folder. */
export const MANIFEST_FILE = 'manifest.packed';

/** Pagefind's language for everything: it has no stemmer, so words stay as they are. */
export const PAGEFIND_LANGUAGE = 'mul';

export function bundleFolder({ language, block }: Pick<BundleEntry, 'language' | 'block'>): string {
  return `${language}/${block}`;
}
