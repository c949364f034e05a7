/** What the index tells the browser about itself: small, asked for first. */
export interface Manifest {
  /** Of Pagefind; its script and its bundles must be of one version. */
  readonly pagefind: string;
  /** Changes whenever anything in the index does. */
  readonly digest: string;
  readonly bundles: readonly BundleEntry[];
}

/** One Pagefind index: the articles of one language in one block of time. */
export interface BundleEntry {
  /** BCP 47; with `block` the folder below `search/`. */
  readonly language: string;
  /** As `planBlocks` names it: `2016-2031`, `2022-04`, `open`, `undated` … */
  readonly block: string;
  readonly articles: number;
  /** First and last day any of its articles can be of; `null` where one is open to that side. */
  readonly earliest: string | null;
  readonly latest: string | null;
  /** Whether its articles have a date at all. */
  readonly dated: boolean;
  /** Changes whenever anything in the bundle does. */
  readonly digest: string;
  /** What `pagefind-entry.json` would say: the name of Pagefind's meta file; `null` when no article has a word. */
  readonly meta: string | null;
}

/** What is known of the articles of a bundle without reading them: one column a fact, one row an article. */
export interface Facts {
  /** What Pagefind answers with; empty for an article without words. */
  readonly fragment: readonly string[];
  readonly id: readonly string[];
  readonly title: readonly string[];
  readonly edtf: readonly string[];
  readonly earliest: readonly (string | null)[];
  readonly latest: readonly (string | null)[];
  readonly story: readonly (string | null)[];
  readonly dateBasis: readonly string[];
  /** Words of title and text together. */
  readonly words: readonly number[];
  /** How many of them are the title's; their positions come first. */
  readonly titleWords: readonly number[];
}

/** The index's folder below the site's root. */
export const SEARCH_FOLDER = 'search';

/** Pagefind's language for everything: it has no stemmer, so words stay as they are. */
export const PAGEFIND_LANGUAGE = 'mul';

export function bundleFolder({ language, block }: Pick<BundleEntry, 'language' | 'block'>): string {
  return `${language}/${block}`;
}
