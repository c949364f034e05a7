import { markKey } from './indexed-text.ts';
import { SEARCH_FOLDER, bundleFolder, type BundleEntry, type Facts } from './manifest.ts';

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

/** Rows of a bundle's facts, each with the positions that answered. */
export type Matches = ReadonlyMap<number, readonly number[]>;

/** A bundle that can be asked. */
export interface Bundle {
  readonly entry: BundleEntry;
  readonly facts: Facts;
  /** Articles that hold these keys, following each other when there are several. */
  readonly ask: (keys: readonly string[]) => Promise<Matches>;
}

export interface BundleSource {
  /** Address of the site's root with a slash at its end. */
  readonly root: string;
  readonly loadPagefind: () => Promise<Pagefind>;
  readonly fetchFacts: (entry: BundleEntry) => Promise<Facts>;
  readonly takeFailure: () => Error | undefined;
}

/** Opens a bundle, or hands out the opened one. */
export type OpenBundle = (entry: BundleEntry) => Promise<Bundle>;

/** Asking the same again (a facet was changed) costs nothing. */
const REMEMBERED_QUESTIONS = 64;

const NO_MATCHES: Matches = new Map();

/**
 * Opens bundles, each once. The first one is awaited before any other is made: every instance that does not find the
 * WebAssembly loaded instantiates it again, and instances made meanwhile corrupt each other («memory access out of bounds»).
 * After a failure start anew: what Pagefind could not load it may take for empty.
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
    const facts = await source.fetchFacts(entry);
    const rows = new Map(facts.fragment.map((fragment, row) => [fragment, row]));
    let instance: Promise<PagefindInstance> | undefined;
    const ask = async (keys: readonly string[]): Promise<Matches> => {
      if (entry.meta === null) return NO_MATCHES;
      const { results } = await (await (instance ??= openInstance(entry))).search(toQuestion(keys));
      throwFailure(source.takeFailure);
      return new Map(results.flatMap(({ id, words }) => withRow(rows.get(id), words)));
    };
    return { entry, facts, ask: remember(ask) };
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

/** Quotation marks around the whole question make Pagefind look for a phrase. */
function toQuestion(keys: readonly string[]): string {
  const marked = keys.map(markKey).join(' ');
  return keys.length > 1 ? `"${marked}"` : marked;
}

function withRow(row: number | undefined, words: readonly number[]): [number, readonly number[]][] {
  return row === undefined ? [] : [[row, words.toSorted((a, b) => a - b)]];
}

function throwFailure(takeFailure: () => Error | undefined): void {
  const failure = takeFailure();
  if (failure) throw failure;
}

function remember(ask: Bundle['ask']): Bundle['ask'] {
  const answers = new Map<string, Promise<Matches>>();
  return (keys) => {
    const question = keys.join(' ');
    const known = answers.get(question);
    if (known) return known;
    const [oldest] = answers.keys();
    if (oldest !== undefined && answers.size >= REMEMBERED_QUESTIONS) answers.delete(oldest);
    const answer = ask(keys);
    answers.set(question, answer);
    answer.catch(() => answers.delete(question));
    return answer;
  };
}
