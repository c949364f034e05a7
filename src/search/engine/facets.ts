/** Counts the facets in one pass over the matches of the typed words. */
import { chosen } from '../facets/choices.ts';
import type { Facet } from '../facets/facet.ts';
import type { SearchState } from '../state/search-state.ts';
import { isInside } from './answer.ts';
import { askPartitions, type AskedPartition, type Sources } from './ask-partitions.ts';
import type { Bundle } from './bundles.ts';
import { rowsThatHold } from './expression.ts';
import { matchChosen, openValues } from './facet-values.ts';
import { markToken } from '../index/indexed-text.ts';
import type { ArticleNames } from '../index/article-names.ts';
import type { BundleEntry } from '../index/manifest.ts';
import { timeKey, type TimeCounts } from '../index/time-counts.ts';
import { toRange, within, type Range } from '../state/range.ts';

/** The counts of the values of facets: the number of hits with that value and the choices of all other facets as they are. */
export interface FacetCounts {
  /** The counts of each value, by the parameter of its facet. Facets of postings have their own counts. */
  readonly values: Readonly<Record<string, ReadonlyMap<string, number>>>;
  /** The hits over time, and the undated ones even if a range leaves them out. */
  readonly time: TimeCounts;
  /** By the number of the name; absent when names were not asked for. */
  readonly names?: ReadonlyMap<number, number> | undefined;
  /** By the number of the story; absent when stories were not asked for. */
  readonly stories?: ReadonlyMap<number, CountedStory> | undefined;
}

/** A story with the number of its hits, and one of them. */
export interface CountedStory {
  readonly count: number;
  readonly entry: BundleEntry;
  readonly row: number;
}

/** Everything that counts are computed from. */
export interface FacetSources extends Sources {
  readonly readArticleNames: (entry: BundleEntry) => Promise<ArticleNames>;
}

/** A facet in a partition. */
interface OpenFacet {
  readonly isChosen: boolean;
  /** Whether a row has a chosen value, or no value is chosen. */
  readonly passes: (row: number) => boolean;
  /** Counts the values of a row. */
  readonly count: (row: number) => void;
}

/** Counts over all partitions. */
interface Tally {
  readonly values: Record<string, Map<string, number>>;
  readonly time: Map<string, number>;
  readonly names: Map<number, number>;
  readonly stories: Map<number, CountedStory>;
}

/**
 * Counts the facets of a state.
 *
 * @param lists parameters of the lists to count: each loads a file for each partition
 */
export async function countFacets(
  state: SearchState,
  sources: FacetSources,
  lists: readonly string[],
): Promise<FacetCounts> {
  // The words alone: each facet is counted without its own choice.
  const free: SearchState = { ...state, choices: {}, from: undefined, to: undefined };
  const { partitions, expression } = await askPartitions(free, sources);
  const isWanted = ({ parameter, control }: Facet): boolean =>
    control === 'checkboxes' || lists.includes(parameter);
  const wanted = sources.facets.filter(isWanted);
  const tally: Tally = {
    values: Object.fromEntries(wanted.map(({ parameter }) => [parameter, new Map<string, number>()])),
    ...{ time: new Map(), names: new Map(), stories: new Map() },
  };
  const range = toRange(state.from, state.to);
  const finest = isInOneMonth(range) ? 'day' : 'month';
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
  for (const { facets, ...partition } of opened) {
    const { bundle } = partition;
    const choosing = facets.filter(({ isChosen }) => isChosen);
    for (const row of rowsThatHold(expression, bundle.docValues.length, partition)) {
      const values = bundle.docValues[row];
      if (!values) continue;
      const place = within(values, range);
      const inTime = isInside(place, range, state.undated);
      // A hit counts in every facet if it passes all, and in the one that it fails if it passes all others.
      const failing = choosing.find(({ passes }) => !passes(row));
      if (failing === undefined) {
        if (place !== undefined) add(tally.time, timeKey(values, finest));
        if (inTime) for (const { count } of facets) count(row);
      } else if (inTime && choosing.every((facet) => facet === failing || facet.passes(row)))
        failing.count(row);
    }
  }
  return {
    values: tally.values,
    time: Object.fromEntries(tally.time),
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
    const counts = tally.values[parameter];
    return {
      isChosen,
      passes: isChosen ? matchChosen(choices, valueOf) : () => true,
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

/** Whether the days of a range are few enough to be told apart. */
function isInOneMonth({ from, to }: Range): boolean {
  return from !== undefined && from.slice(0, 7) === to?.slice(0, 7);
}

/** Rows that contain any of these ids; `undefined` when there are none. */
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
