/** What every choice would find: one pass over what the words find, whatever else is chosen. */
import type { SearchState } from '../state/search-state.ts';
import { askPartitions, isInside, rowsOf, type Sources } from './answer.ts';
import type { Bundle } from './bundles.ts';
import { DATE_KINDS, dateKind, type DateKind } from '../../record/date-bases.ts';
import type { Bounds } from '../../record/order.ts';
import { markToken } from '../index/indexed-text.ts';
import type { ArticleNames } from '../index/article-names.ts';
import type { BundleEntry } from '../index/manifest.ts';
import { toRange, within } from '../state/range.ts';
import { countDates, timelineSpan, type TimelineBar, type TimelineSpan } from './timeline.ts';

/** Counts beside the choices. Each says how many hits there would be with that choice and all others as they are. */
export interface FacetCounts {
  readonly languages: Readonly<Record<string, number>>;
  readonly kinds: Readonly<Record<DateKind, number>>;
  readonly stretch: TimelineSpan | undefined;
  readonly bars: readonly TimelineBar[];
  readonly undated: number;
  /** Numbers of names with their counts; absent when links were not wanted. */
  readonly names?: ReadonlyMap<number, number> | undefined;
  /** By the number of the story. */
  readonly stories?: ReadonlyMap<number, CountedStory> | undefined;
}

/** A story with how many hits tell it, and one of them. */
export interface CountedStory {
  readonly count: number;
  readonly entry: BundleEntry;
  readonly row: number;
}

/** What facets need beside what an answer needs. */
export interface FacetSources extends Sources {
  readonly readArticleNames: (entry: BundleEntry) => Promise<ArticleNames>;
}

/** Facets a hit can fail. It counts in all of them when it fails none, and in the one it fails when that is the only one. */
const LANGUAGE = 1;
const DATE = 2;
const KIND = 4;
const NAME = 8;
const STORY = 16;

/**
 * Counts every facet of a state.
 *
 * @param withLinks whether names and stories are wanted: they cost a file a bundle
 */
export async function countFacets(
  state: SearchState,
  sources: FacetSources,
  withLinks: boolean,
): Promise<FacetCounts> {
  // What the words find, whatever is chosen beside them.
  const free: SearchState = {
    ...state,
    ...{ languages: [], from: undefined, to: undefined, names: [], stories: [], kinds: [] },
  };
  const { partitions, clauses } = await askPartitions(free, sources);
  const counts = startCounts(state, sources.manifest.span, withLinks);
  const counting = await Promise.all(
    partitions.map(async ({ bundle, matches }) => ({
      ...{ state, counts, bundle, matches },
      links: withLinks ? await sources.readArticleNames(bundle.entry) : undefined,
      named: await rowsWith(bundle, state.names),
      telling: await rowsWith(bundle, state.stories),
    })),
  );
  for (const one of counting) for (const row of rowsOf(one.bundle, clauses, one.matches)) count(row, one);
  const { languages, kinds, stretch, undated, names, stories, timeline } = counts;
  return { languages, kinds, stretch, undated, names, stories, bars: timeline?.bars() ?? [] };
}

/** Rows that mention any of these names, or tell any of these stories; `undefined`: none was chosen. */
async function rowsWith({ ask }: Bundle, ids: readonly string[]): Promise<ReadonlySet<number> | undefined> {
  if (ids.length === 0) return undefined;
  const found = await Promise.all(ids.map((id) => ask(markToken(id))));
  return new Set(found.flatMap((rows) => [...rows.keys()]));
}

interface Counting {
  readonly state: SearchState;
  readonly counts: ReturnType<typeof startCounts>;
  readonly bundle: Bundle;
  readonly links: ArticleNames | undefined;
  /** Rows with the chosen names and stories. */
  readonly named: ReadonlySet<number> | undefined;
  readonly telling: ReadonlySet<number> | undefined;
}

function startCounts(state: SearchState, span: Bounds, withLinks: boolean) {
  const range = toRange(state.from, state.to);
  const stretch = timelineSpan(range, span);
  return {
    range,
    stretch,
    timeline: stretch && countDates(stretch),
    languages: {} as Record<string, number>,
    kinds: Object.fromEntries(DATE_KINDS.map((kind) => [kind, 0])) as Record<DateKind, number>,
    undated: 0,
    names: withLinks ? new Map<number, number>() : undefined,
    stories: withLinks ? new Map<number, CountedStory>() : undefined,
  };
}

function count(row: number, { state, counts, bundle, links, named, telling }: Counting): void {
  const { entry, docValues, stories } = bundle;
  const fact = docValues[row];
  if (!fact) return;
  const kind = dateKind(fact.dateBasis);
  const place = within(fact, counts.range);
  const story = stories[row] ?? 0;
  const fails =
    (state.languages.length === 0 || state.languages.includes(entry.language) ? 0 : LANGUAGE) |
    (isInside(place, counts.range, state.undated) ? 0 : DATE) |
    (state.kinds.length === 0 || state.kinds.includes(kind) ? 0 : KIND) |
    ((named?.has(row) ?? true) ? 0 : NAME) |
    ((telling?.has(row) ?? true) ? 0 : STORY);
  const only = (facet: number): boolean => (fails & ~facet) === 0;
  if (only(LANGUAGE)) counts.languages[entry.language] = (counts.languages[entry.language] ?? 0) + 1;
  if (only(KIND)) counts.kinds[kind] += 1;
  if (only(DATE)) {
    if (place === 'undated') counts.undated += 1;
    else counts.timeline?.add(fact);
  }
  if (links && counts.names && only(NAME)) {
    for (let at = links.starts[row] ?? 0; at < (links.starts[row + 1] ?? 0); at += 1)
      add(counts.names, links.names[at] ?? 0);
  }
  if (counts.stories && story !== 0 && only(STORY))
    counts.stories.set(story, { entry, row, count: (counts.stories.get(story)?.count ?? 0) + 1 });
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
