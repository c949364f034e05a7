import type { DocValues } from '../index/doc-values.ts';
import { markKey } from '../index/indexed-text.ts';
import { isInRuns, type TextParts } from '../index/text-parts.ts';
import type { TextPart } from '../state/query/expression.ts';
import { SEARCH_FOLDER, bundleFolder, type BundleEntry } from '../index/manifest.ts';

/** The part of `pagefind.js` 1.6.0 that Kiosk uses. */
export interface Pagefind {
  createInstance(options: {
    basePath: string;
    baseUrl: string;
    noWorker: boolean;
    metaCacheTag: string;
  }): PagefindInstance;
}

interface PagefindInstance {
  search(
    question: string,
  ): Promise<{ readonly results: readonly { readonly id: string; readonly words: readonly number[] }[] }>;
}

/** The rows of a bundle that contain a word, each with its positions. Rows are in any order. */
export type Postings = ReadonlyMap<number, readonly number[]>;

/** An open bundle. */
export interface Bundle {
  readonly entry: BundleEntry;
  readonly docValues: readonly DocValues[];
  /** Words of all its articles. */
  readonly words: number;
  /** Position of each row in the whole archive, oldest first. */
  readonly ordinals: readonly number[];
  /** Number of the story of each row; 0 for none. */
  readonly stories: readonly number[];
  /** Opens a test of whether a position of a row is in a part of the article. */
  readonly positionsOf: (part: TextPart) => Promise<(row: number, position: number) => boolean>;
  /** Finds the articles with an indexed word that begins with this, or that contain a phrase. */
  readonly ask: (marked: string) => Promise<Postings>;
}

export interface BundleSource {
  /** Address of the site's root with a slash at its end. */
  readonly root: string;
  readonly loadPagefind: () => Promise<Pagefind>;
  readonly fetchDocValues: (
    entry: BundleEntry,
  ) => Promise<Pick<Bundle, 'docValues' | 'ordinals' | 'stories'>>;
  /** The captions and quotations of each row. */
  readonly fetchParts: (entry: BundleEntry) => Promise<readonly TextParts[]>;
  readonly takeFailure: () => Error | undefined;
}

/** Opens a bundle, once. */
export type OpenBundle = (entry: BundleEntry) => Promise<Bundle>;

/** Postings that are kept, so that the same query with other facets needs no search. */
const MAX_REMEMBERED_QUESTIONS = 128;

const NO_POSTINGS: Postings = new Map();

/**
 * Opens bundles, each once. The first instance is awaited before any other is made: an instance that does not find the WebAssembly loaded
 * loads it again, and instances made meanwhile corrupt each other («memory access out of bounds»). After a failure everything must be
 * opened again, because Pagefind may take a file that it could not load for an empty one.
 */
export function createBundles(source: BundleSource): OpenBundle {
  const opened = new Map<string, Promise<Bundle>>();
  let first: Promise<unknown> | undefined;

  async function openInstance(entry: BundleEntry): Promise<PagefindInstance> {
    const { root, loadPagefind, takeFailure } = source;
    const pagefind = await loadPagefind();
    const make = (): PagefindInstance =>
      pagefind.createInstance({
        basePath: `${root}${SEARCH_FOLDER}/${bundleFolder(entry)}/`,
        baseUrl: '/',
        noWorker: true,
        metaCacheTag: entry.digest,
      });
    if (first !== undefined) {
      await first;
      return make();
    }
    const instance = make();
    first = instance.search(markKey('0')).then(() => {
      throwFailure(takeFailure);
    });
    await first;
    return instance;
  }

  async function open(entry: BundleEntry): Promise<Bundle> {
    const known = await source.fetchDocValues(entry);
    let instance: Promise<PagefindInstance> | undefined;
    const ask = async (marked: string): Promise<Postings> => {
      if (entry.meta === null) return NO_POSTINGS;
      const { results } = await (await (instance ??= openInstance(entry))).search(marked);
      throwFailure(source.takeFailure);
      const matches = new Map<number, readonly number[]>();
      for (const { id, words } of results) matches.set(Number.parseInt(id, 36), words);
      return matches;
    };
    const words = known.docValues.reduce((sum, values) => sum + values.words, 0);
    let parts: Promise<readonly TextParts[]> | undefined;
    const positionsOf: Bundle['positionsOf'] = async (part) => {
      if (part === 'title') return (row, position) => position < (known.docValues[row]?.titleWords ?? 0);
      const rows = await (parts ??= source.fetchParts(entry));
      return (row, position) => isInRuns(rows[row]?.[part] ?? [], position);
    };
    return { entry, ...known, words, positionsOf, ask: remember(ask) };
  }

  return (entry) => {
    const folder = bundleFolder(entry);
    const known = opened.get(folder);
    if (known) return known;
    const opening = open(entry);
    opened.set(folder, opening);
    return opening;
  };
}

function throwFailure(takeFailure: () => Error | undefined): void {
  const failure = takeFailure();
  if (failure) throw failure;
}

function remember(ask: Bundle['ask']): Bundle['ask'] {
  const answers = new Map<string, Promise<Postings>>();
  return (question) => {
    const known = answers.get(question);
    if (known) return known;
    const [oldest] = answers.keys();
    if (oldest !== undefined && answers.size >= MAX_REMEMBERED_QUESTIONS) answers.delete(oldest);
    const answer = ask(question);
    answers.set(question, answer);
    answer.catch(() => answers.delete(question));
    return answer;
  };
}
