/** What every choice would find: one pass over what the words find, whatever else is chosen. */
import { chosen } from '../facets/choices.ts';
import type { Facet } from '../facets/facet.ts';
import type { SearchState } from '../state/search-state.ts';
import { askPartitions, isInside, rowsOf, type AskedPartition, type Sources } from './answer.ts';
import type { Bundle } from './bundles.ts';
import { openValues } from './facet-values.ts';
import { markToken } from '../index/indexed-text.ts';
import type { ArticleNames } from '../index/article-names.ts';
import type { BundleEntry } from '../index/manifest.ts';
import { toRange, within } from '../state/range.ts';
import { countDates, timelineSpan, type TimelineBar, type TimelineSpan } from './timeline.ts';

/** Counts beside the choices. Each says how many hits there would be with that choice and all others as they are. */
export interface FacetCounts {
  /** By the facet's parameter the number of hits by value; facets of postings are counted below. */
  readonly values: Readonly<Record<string, ReadonlyMap<string, number>>>;
  readonly stretch: TimelineSpan | undefined;
  readonly bars: readonly TimelineBar[];
  readonly undated: number;
  /** Numbers of names with their counts; absent unless they were wanted. */
  readonly names?: ReadonlyMap<number, number> | undefined;
  /** By the number of the story; absent unless they were wanted. */
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

/** One facet in one partition. */
interface OpenFacet {
  readonly isChosen: boolean;
  /** Whether a row has a chosen value, or nothing is chosen. */
  readonly passes: (row: number) => boolean;
  /** Counts a row's values. */
  readonly count: (row: number) => void;
}

/** What is counted, over all partitions. */
interface Tally {
  readonly values: Record<string, Map<string, number>>;
  readonly names: Map<number, number>;
  readonly stories: Map<number, CountedStory>;
}

/**
 * Counts the facets of a state.
 *
 * @param lists parameters of the lists that are wanted: each costs a file for each partition
 */
export async function countFacets(
  state: SearchState,
  sources: FacetSources,
  lists: readonly string[],
): Promise<FacetCounts> {
  // What the words find, whatever is chosen beside them.
  const free: SearchState = { ...state, choices: {}, from: undefined, to: undefined };
  const { partitions, clauses } = await askPartitions(free, sources);
  const isWanted = ({ parameter, control }: Facet): boolean =>
    control === 'checkboxes' || lists.includes(parameter);
  const wanted = sources.facets.filter(isWanted);
  const tally: Tally = {
    values: Object.fromEntries(wanted.map(({ parameter }) => [parameter, new Map<string, number>()])),
    names: new Map(),
    stories: new Map(),
  };
  const range = toRange(state.from, state.to);
  const stretch = timelineSpan(range, sources.manifest.span);
  const timeline = stretch && countDates(stretch);
  let undated = 0;
  const relevant = sources.facets.filter(
    (facet) => isWanted(facet) || chosen(state.choices, facet.parameter).length > 0,
  );
  const opened = await Promise.all(
    partitions.map(async (partition) => ({
      ...partition,
      facets: await Promise.all(
        relevant.map((facet) => openFacet(facet, partition, { state, sources, tally, isWanted })),
      ),
    })),
  );
  for (const { bundle, matches, facets } of opened) {
    const choosing = facets.filter(({ isChosen }) => isChosen);
    for (const row of rowsOf(bundle, clauses, matches)) {
      const values = bundle.docValues[row];
      if (!values) continue;
      const place = within(values, range);
      const inTime = isInside(place, range, state.undated);
      // A hit counts in all facets when it fails none, and in the one it fails when that is the only one.
      const failing = choosing.find(({ passes }) => !passes(row));
      if (failing === undefined) {
        if (place === 'undated') undated += 1;
        else timeline?.add(values);
        if (inTime) for (const { count } of facets) count(row);
      } else if (inTime && choosing.every((facet) => facet === failing || facet.passes(row)))
        failing.count(row);
    }
  }
  return {
    values: tally.values,
    ...{ stretch, undated, bars: timeline?.bars() ?? [] },
    names: wanted.some(({ values }) => values.from === 'names') ? tally.names : undefined,
    stories: wanted.some(({ values }) => values.from === 'stories') ? tally.stories : undefined,
  };
}

async function openFacet(
  facet: Facet,
  { bundle }: Pick<AskedPartition, 'bundle'>,
  {
    state,
    sources,
    tally,
    isWanted,
  }: {
    readonly state: SearchState;
    readonly sources: FacetSources;
    readonly tally: Tally;
    readonly isWanted: (facet: Facet) => boolean;
  },
): Promise<OpenFacet> {
  const { parameter } = facet;
  const choices = chosen(state.choices, parameter);
  const isChosen = choices.length > 0;
  const valueOf = await openValues(facet, bundle, sources);
  if (valueOf) {
    const all = new Set(choices);
    const counts = tally.values[parameter];
    return {
      isChosen,
      passes: (row) => !isChosen || all.has(valueOf(row) ?? ''),
      count: (row) => {
        const value = valueOf(row);
        if (counts && value !== undefined) add(counts, value);
      },
    };
  }
  const rows = await rowsWith(bundle, choices);
  const passes = (row: number): boolean => rows?.has(row) ?? true;
  if (!isWanted(facet)) return { isChosen, passes, count: () => undefined };
  if (facet.values.from === 'stories') {
    return {
      isChosen,
      passes,
      count: (row) => {
        countStory(bundle, row, tally);
      },
    };
  }
  const { starts, names } = await sources.readArticleNames(bundle.entry);
  return {
    isChosen,
    passes,
    count: (row) => {
      for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) add(tally.names, names[at] ?? 0);
    },
  };
}

/** Rows that hold any of these ids; `undefined`: none was chosen. */
async function rowsWith({ ask }: Bundle, ids: readonly string[]): Promise<ReadonlySet<number> | undefined> {
  if (ids.length === 0) return undefined;
  const found = await Promise.all(ids.map((id) => ask(markToken(id))));
  return new Set(found.flatMap((rows) => [...rows.keys()]));
}

function countStory({ entry, stories }: Bundle, row: number, tally: Tally): void {
  const story = stories[row] ?? 0;
  if (story === 0) return;
  tally.stories.set(story, { entry, row, count: (tally.stories.get(story)?.count ?? 0) + 1 });
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
