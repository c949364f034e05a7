/** The values that the lists of facets show: the most frequent ones. */
import { chosen } from '../facets/choices.ts';
import type { Facet } from '../facets/facet.ts';
import { compareText } from '../../record/order.ts';
import { formOf } from '../key/fold.ts';
import type { SearchState } from '../state/search-state.ts';
import type { CountedStory, FacetCounts } from './facets.ts';
import type { Search } from './start.ts';

/** A value in a list, with the number of hits that it would give. */
export interface ShownChoice {
  readonly id: string;
  /** Its label by language; `und` for a stated value. */
  readonly label: Readonly<Record<string, string>>;
  readonly count: number;
}

/** A list, or a part of one (the persons in the list of names). */
export interface ShownList {
  readonly parameter: string;
  readonly part: string;
  readonly choices: readonly ShownChoice[];
}

/** An open list, with the text in the field above it. */
export interface ListWanted {
  readonly parameter: string;
  readonly typed: string;
}

/** Number of names of each type, and of stories, that are shown. */
const MAX_NAMES = 10;
/** Number of stated values that are shown. The field above the list finds the others. */
export const MAX_VALUES = 12;

export async function showLists(
  wanted: readonly ListWanted[],
  counts: FacetCounts,
  { choices }: SearchState,
  search: Pick<Search, 'facets' | 'names' | 'readCard'>,
): Promise<ShownList[]> {
  const lists = wanted.map(async ({ parameter, typed }): Promise<ShownList[]> => {
    const facet = search.facets.find((one) => one.parameter === parameter);
    switch (facet?.values.from) {
      case undefined:
        return [];
      case 'names':
        return showNames(facet, counts, search);
      case 'stories':
        return [{ parameter, part: 'story', choices: await showStories(counts.stories, search) }];
      case 'partition':
      case 'doc-values':
      case 'card': {
        const found = frequentValues(
          counts.values[parameter] ?? new Map(),
          chosen(choices, parameter),
          typed,
        );
        return [{ parameter, part: parameter, choices: found }];
      }
    }
  });
  return (await Promise.all(lists)).flat();
}

async function showNames(
  { parameter }: Facet,
  counts: FacetCounts,
  { names }: Pick<Search, 'names'>,
): Promise<ShownList[]> {
  const top = await names.top(counts.names ?? new Map(), MAX_NAMES);
  return Object.entries(top).map(([part, choices]) => ({ parameter, part, choices }));
}

/** Stories with several hits. A story with one hit narrows nothing. */
async function showStories(
  stories: ReadonlyMap<number, CountedStory> = new Map(),
  { readCard }: Pick<Search, 'readCard'>,
): Promise<ShownChoice[]> {
  const most = [...stories]
    .filter(([, { count }]) => count > 1)
    .toSorted(([a, one], [b, other]) => other.count - one.count || a - b)
    .slice(0, MAX_NAMES);
  const shown = most.map(async ([, { count, entry, row }]) => {
    const { title, story } = await readCard({ entry, row });
    return story === null ? [] : [{ id: story, label: { [entry.language]: title }, count }];
  });
  return (await Promise.all(shown)).flat();
}

/**
 * The most frequent values that contain what was typed, after all chosen ones.
 *
 * @example
 * frequentValues(new Map([['Diena', 2], ['Die Zeit', 5]]), [], 'die').map(({ id }) => id) //=> ['Die Zeit', 'Diena']
 */
export function frequentValues(
  counts: ReadonlyMap<string, number>,
  choices: readonly string[],
  typed: string,
): ShownChoice[] {
  const form = formOf(typed);
  const sorted = [...counts]
    .filter(([value]) => formOf(value).includes(form))
    .toSorted(([a, countA], [b, countB]) => countB - countA || compareText(a, b))
    .slice(0, MAX_VALUES);
  const shown = new Map([...choices.map((value) => [value, counts.get(value) ?? 0] as const), ...sorted]);
  return [...shown].map(([value, count]) => ({ id: value, label: { und: value }, count }));
}
