import type { SearchState } from '../state/search-state.ts';
import { answerState, type Answer } from './answer.ts';
import { memoise } from '../../base/memoise.ts';
import type { Sources } from './ask-partitions.ts';
import type { Hit } from './hit.ts';
import { readTextOf, type WholeFiles } from './texts.ts';
import { openRanks } from './ranks.ts';
import { resolveTyped } from './resolve.ts';
import { openPrefixes, type Prefixes } from '../index/prefixes.ts';
import { createBundles } from './bundles.ts';
import { countFacets, type FacetCounts } from './facets.ts';
import type { Facet } from '../facets/facet.ts';
import { FACETS } from '../facets/table.ts';
import { openFacetFiles } from './facet-values.ts';
import { fetchOrCached } from './fetch-or-cached.ts';
import { openFacetNames, type FacetNames } from './facet-names.ts';
import { openPagefind, type Pagefind } from './pagefind.ts';
import { askSecondWorker, divide, type SecondWorker } from './second-worker.ts';
import { fromColumns } from '../index/doc-values.ts';
import type { IndexedText } from '../index/indexed-text.ts';
import {
  CARDS_PER_FILE,
  MANIFEST_FILE,
  SEARCH_FOLDER,
  bundleFolder,
  type BundleEntry,
  TEXTS_FOLDER,
  type CardRow,
  type DocValueColumns,
  type Manifest,
  type RowsInArchive,
} from '../index/manifest.ts';
import { toArticleNames, type ArticleNameRows, type ArticleNames } from '../index/article-names.ts';
import type { TextParts } from '../index/text-parts.ts';
import { openDates } from '../index/dates.ts';
import { openEquivalents } from '../index/equivalents.ts';
import type { InterfaceLanguage } from '../../languages/index.ts';
import type { DateNames } from '../../languages/sections/date-patterns.ts';
import { TIME_FILE, addCounts, type TimeByLanguage, type TimeCounts } from '../index/time-counts.ts';
import { unpack } from '../index/unpack.ts';
import { openShards, type Shards } from '../index/shards.ts';
import { openTermDictionary, type TermDictionary } from '../index/term-dictionary.ts';

/** The surroundings of search, in the worker and in tests. */
export interface Surroundings {
  /** Address of the site's root with a slash at its end. */
  readonly root: string;
  readonly fetch: typeof fetch;
  /** Replaces the global `fetch` that Pagefind uses. */
  readonly giveFetch: (fetch: (input: string | URL | Request) => Promise<Response>) => void;
  /** Loads `pagefind.js`. */
  readonly load: (address: string) => Promise<Pagefind>;
  /** Starts a second worker; absent where there is none. */
  readonly startSecond?: () => SecondWorker;
  /** The facets; those of the table unless a test has others. */
  readonly facets?: readonly Facet[];
  /** What months and seasons are called, for dates that are typed. */
  readonly dateNames: DateNames;
  /** The language of the interface, in which a typed word is read first. */
  readonly ui: InterfaceLanguage;
  /** Tags of the languages of articles, in the order of their names in the language of the interface. */
  readonly languages: readonly string[];
}

export interface Search {
  readonly answer: (state: SearchState) => Promise<Answer>;
  readonly dictionary: TermDictionary;
  /** Counts the facets of a state. Lists are counted only if their parameters are given. */
  readonly count: (state: SearchState, lists: readonly string[]) => Promise<FacetCounts>;
  readonly facets: readonly Facet[];
  readonly names: FacetNames;
  readonly prefixes: Prefixes;
  /** All articles of some languages over time; of all languages where none is given. */
  readonly readTime: (languages: readonly string[]) => Promise<TimeCounts>;
  readonly readCard: (hit: Pick<Hit, 'entry' | 'row'>) => Promise<CardRow>;
  readonly readText: (hit: Pick<Hit, 'entry' | 'row'>) => Promise<IndexedText>;
}

/** Queries that are kept resolved: the answer, its counts and other choices ask for one again. After a failure search is started anew. */
const MAX_REMEMBERED_QUERIES = 16;

/** Loads the manifest. Bundles are opened when they are searched. */
export async function startSearch({
  root,
  fetch,
  giveFetch,
  load,
  startSecond,
  facets = FACETS,
  dateNames,
  ui,
  languages,
}: Surroundings): Promise<Search> {
  const folder = `${root}${SEARCH_FOLDER}`;
  const manifest = JSON.parse(
    await toText(await fetch(`${folder}/${MANIFEST_FILE}`, { cache: 'no-cache' })),
  ) as Manifest;
  const fetchFile = fetchOrCached(fetch, manifest.atHand !== undefined);
  const fetchPacked = async (address: string): Promise<string> => toText(await fetchFile(address));
  const inBundle = ({ entry }: Pick<Hit, 'entry'>, file: string): string =>
    `${folder}/${bundleFolder(entry)}/${file}.packed?v=${entry.digest}`;
  const fetchOfBundle = (hit: Pick<Hit, 'entry'>, file: string): Promise<string> =>
    fetchPacked(inBundle(hit, file));
  const fetchOfArchive = (path: string): Promise<string> =>
    fetchPacked(`${folder}/${path}?v=${manifest.digest}`);

  const open = createBundles({
    ask: divide(manifest, openPagefind(manifest, { root, fetchFile, giveFetch, load }), () =>
      startSecond ? askSecondWorker(root, manifest, startSecond()) : undefined,
    ),
    fetchParts: async (entry) => JSON.parse(await fetchOfBundle({ entry }, 'parts')) as TextParts[],
    async fetchDocValues(entry) {
      const [columns, inArchive] = await Promise.all([
        fetchOfBundle({ entry }, 'facts'),
        fetchPacked(`${folder}/${bundleFolder(entry)}/places.packed?v=${manifest.digest}`),
      ]);
      const { steps, stories } = JSON.parse(inArchive) as RowsInArchive;
      let place = 0;
      return {
        docValues: fromColumns(JSON.parse(columns) as DocValueColumns),
        ordinals: steps.map((step) => (place += step)),
        stories,
      };
    },
  });
  const dictionary = openTermDictionary(manifest, fetchOfArchive);
  const openCommon = (what: 'words' | 'names', starts: readonly string[]): Shards =>
    openShards(starts, (number) => fetchOfArchive(`common-${what}/${number}.packed`));
  const common = {
    words: openCommon('words', manifest.commonWords),
    names: openCommon('names', manifest.commonNames),
  };
  const cards = new Map<string, Promise<readonly CardRow[]>>();
  const files = openFacetFiles(fetchOfArchive);
  const resolving = {
    ...{ dictionary, facets, dateNames, ui, readValues: files.readValues },
    findEquivalents: openEquivalents(manifest, fetchOfArchive),
    findDate: openDates(manifest, fetchOfArchive),
  };
  const resolveExactly = memoise(
    (q: string) => resolveTyped(q, { ...resolving, withNames: false }),
    MAX_REMEMBERED_QUERIES,
  );
  const resolveWidely = memoise(
    (q: string) => resolveTyped(q, { ...resolving, withNames: true }),
    MAX_REMEMBERED_QUERIES,
  );
  const sources: Sources = {
    ...{ manifest, dictionary, open, facets, ...files },
    resolveTyped: (q, exact) => (exact ? resolveExactly(q) : resolveWidely(q)),
    openRanks: openRanks(manifest, { ui, languages }, fetchOfArchive),
  };
  const readAllTime = memoise(
    async (file: string) => JSON.parse(await fetchOfArchive(file)) as TimeByLanguage,
    1,
  );
  const wholeTexts: WholeFiles = new Map();
  const readCards = (hit: Pick<Hit, 'entry' | 'row'>): Promise<readonly CardRow[]> => {
    const file = cardFile(hit);
    const known = cards.get(file);
    if (known) return known;
    const reading = fetchOfBundle(hit, fileOfRow('cards', hit)).then((text) => JSON.parse(text) as CardRow[]);
    cards.set(file, reading);
    reading.catch(() => cards.delete(file));
    return reading;
  };
  const links = new Map<string, Promise<ArticleNames>>();
  const readArticleNames = (entry: BundleEntry): Promise<ArticleNames> => {
    const path = `${bundleFolder(entry)}/links.packed`;
    const reading =
      links.get(path) ??
      fetchOfArchive(path).then((text) => toArticleNames(JSON.parse(text) as ArticleNameRows));
    links.set(path, reading);
    return reading;
  };
  return {
    answer: (state) => answerState(state, sources),
    count: (state, lists) => countFacets(state, { ...sources, readArticleNames }, lists),
    facets,
    names: openFacetNames(fetchOfArchive),
    dictionary,
    prefixes: openPrefixes(common, dictionary),
    async readTime(languages) {
      const known = Object.entries(await readAllTime(TIME_FILE));
      const wanted = known.filter(
        ([language]) =>
          (languages.length === 0 || languages.includes(language)) &&
          (manifest.atHand?.includes(language) ?? true),
      );
      return wanted.map(([, counts]) => counts).reduce(addCounts, {});
    },
    async readCard(hit) {
      const card = (await readCards(hit))[hit.row % CARDS_PER_FILE];
      if (!card) throw new Error(`${cardFile(hit)} has no card of row ${hit.row}.`);
      return card;
    },
    readText: async (hit) =>
      readTextOf(hit.row, await readCards(hit), {
        file: cardFile(hit),
        whole: wholeTexts,
        fetchPart: (range) => fetchFile(inBundle(hit, fileOfRow(TEXTS_FOLDER, hit)), { headers: { range } }),
      }),
  };
}

async function toText(response: Response): Promise<string> {
  if (!response.ok) throw new Error(`${response.url} answers ${response.status}.`);
  return unpack(response);
}

/** The file of a folder of the bundle that contains what belongs to a hit. */
function fileOfRow(files: string, { row }: Pick<Hit, 'row'>): string {
  return `${files}/${Math.floor(row / CARDS_PER_FILE)}`;
}

/** The file that contains the card of a hit. */
export function cardFile({ entry, row }: Pick<Hit, 'entry' | 'row'>): string {
  return `${bundleFolder(entry)}/${Math.floor(row / CARDS_PER_FILE)}`;
}
