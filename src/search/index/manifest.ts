/** The description of the index. The browser loads it first. */
export interface Manifest {
  /** Version of Pagefind. Its script and its bundles must agree. */
  readonly pagefind: string;
  /** Digest of the whole index. */
  readonly digest: string;
  readonly bundles: readonly BundleEntry[];
  /** The first key of each file of words (`words/0.packed` …), in order. */
  readonly words: readonly string[];
  /** The same for words by their ends. */
  readonly wordEnds: readonly string[];
  /** The same for names. */
  readonly names: readonly string[];
  /** The same for the days, months and seasons that articles are from or name. */
  readonly dates: readonly string[];
  /** The same for words that have equivalents in other languages. */
  readonly equivalents: readonly string[];
  /** The same for the most frequent words and names of prefixes that very many have. */
  readonly commonWords: readonly string[];
  readonly commonNames: readonly string[];
  /** The languages that were saved for offline use; absent when all can be searched. */
  readonly atHand?: readonly string[];
}

/** A bundle of Pagefind: the index of one partition, which holds articles of one language. */
export interface BundleEntry {
  /** BCP 47. With `block` it makes the folder below `search/`. */
  readonly language: string;
  /** Name of the partition (see `planPartitions`): `all`, `2016-2031`, `2022-04`, `open`, `undated` … */
  readonly block: string;
  readonly articles: number;
  /** Whether it holds articles without a date, which can be in any range. */
  readonly undated: boolean;
  /** First and last day that the date of another article can be; `null` when one is open to that side. */
  readonly earliest: string | null;
  readonly latest: string | null;
  /** Digest of the bundle. */
  readonly digest: string;
  /** Name of Pagefind's meta file, as in `pagefind-entry.json`; `null` when no article has a word. */
  readonly meta: string | null;
  /** Parameters of the facets that have a column in `columns.packed`; absent when there are none. */
  readonly columns?: readonly string[];
}

/** Doc values of a partition in columns, with a row for each article, oldest first. */
export interface DocValueColumns {
  /** First possible day, in days after that of the row before (in the first row: after 1970-01-01); `null`: open. */
  readonly earliest: readonly (number | null)[];
  /** Last possible day, in days after the first one (where that is open: after 1970-01-01); `null`: open. */
  readonly latest: readonly (number | null)[];
  readonly dateBasis: readonly string[];
  /** Words of title and text together. */
  readonly words: readonly number[];
  /** Words of the title. Their positions come first. */
  readonly titleWords: readonly number[];
}

/** Values of the rows of a partition that depend on the whole archive. */
export interface RowsInArchive {
  /** Position in the archive, oldest first, as the difference from the row before. */
  readonly steps: readonly number[];
  /** Number of its story; 0: none. */
  readonly stories: readonly number[];
}

/** The fields of a hit that the search page shows, besides its doc values. */
export interface CardRow {
  readonly id: string;
  readonly title: string;
  readonly edtf: string;
  readonly story: string | null;
  /** Languages of the other versions of its story. */
  readonly alsoIn: readonly string[];
  /** Path of its file in the folder of raw texts. */
  readonly file: string;
  /** What the file states; absent where it states none. */
  readonly author?: string;
  readonly source?: string;
  /** Size of its text in the file of texts: the texts of a file follow each other as its cards do. */
  readonly textBytes: number;
}

/** Number of rows whose cards are in one file, and whose texts are. */
export const CARDS_PER_FILE = 16;

/** Folder of the files of texts in a bundle. */
export const TEXTS_FOLDER = 'texts';

/** Folder of the index below the root of the site. */
export const SEARCH_FOLDER = 'search';

/** The manifest in that folder. */
export const MANIFEST_FILE = 'manifest.packed';

/** The language that Pagefind is told for all texts. It has no stemmer, so words stay as they are. */
export const PAGEFIND_LANGUAGE = 'mul';

export function bundleFolder({ language, block }: Pick<BundleEntry, 'language' | 'block'>): string {
  return `${language}/${block}`;
}

/** The folders of the bundles at some places of a list («0,3»); of none where there are none. */
export function foldersAt(places: string, bundles: readonly BundleEntry[]): ReadonlySet<string> {
  const held = places === '' ? [] : places.split(',').map(Number);
  return new Set(held.flatMap((place) => bundles[place] ?? []).map(bundleFolder));
}

/** The folders of the bundles at some places among those of a language; of all where there are none. */
export function foldersOfLanguage(
  places: string,
  language: string,
  bundles: readonly BundleEntry[],
): ReadonlySet<string> {
  const own = bundles.filter((entry) => entry.language === language);
  return places === '' ? new Set(own.map(bundleFolder)) : foldersAt(places, own);
}
