import { NAME_ID } from '../../record/ids.ts';
import { choose, type Choices } from '../facets/choices.ts';
import type { Facet } from '../facets/facet.ts';
import { FACETS } from '../facets/table.ts';
import { isDateToken, isWordToken } from '../key/tokens.ts';
import { isPartialDay } from './range.ts';
import { SORTS, type Sort } from './sort.ts';

/** Everything that is asked in one search. The address holds it, and the search page is a function of it. */
export interface SearchState {
  readonly q: string;
  readonly choices: Choices;
  /** Year, month or day. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Whether a range lists undated articles too. */
  readonly undated: boolean;
  readonly sort: Sort;
  /** Ids of names, and tokens of dates (`d-2022-12`) and of words of other languages (`w-sv-brand`), that the typed words spell and that the reader does not want searched. */
  readonly without: readonly string[];
  /** Ids of names, and tokens of words of other languages (`w-sv-brand`), that are offered and that the reader wants searched. */
  readonly also: readonly string[];
  /** Whether words are found only in the form they are typed in. */
  readonly exact: boolean;
  /** Whether the versions of a story are listed as one hit. */
  readonly fold: boolean;
  readonly view: ResultView;
  /** A second question, which is compared with the first over time; empty: none. */
  readonly vs: string;
  /** Whether they are compared by their share of all articles of the time, or by their hits. */
  readonly scale: 'share' | 'count';
}

/** Hits with an excerpt each, or a concordance (KWIC): a line for each occurrence, in its context. */
export type ResultView = 'hits' | 'lines';

export const EMPTY_STATE: SearchState = {
  q: '',
  choices: {},
  undated: false,
  sort: 'relevance',
  without: [],
  also: [],
  exact: false,
  fold: false,
  view: 'hits',
  vs: '',
  scale: 'share',
};

/** Parameters of the address beside those of facets. */
const PARAMETERS = [
  'q',
  'from',
  'to',
  'undated',
  'sort',
  'without',
  'also',
  'exact',
  'fold',
  'view',
  'vs',
  'scale',
] as const;

/** The state with the second question first. What was chosen of the words of the first one does not concern it. */
export function otherQuestion(state: SearchState): SearchState {
  return { ...state, q: state.vs, vs: state.q, without: [], also: [] };
}

/** Reads the query string of an address. Invalid values are ignored. */
export function readState(search: string, facets: readonly Facet[] = FACETS): SearchState {
  const params = new URLSearchParams(search);
  const partialDay = (name: string): string | undefined => params.getAll(name).find(isPartialDay);
  const all = (name: string, accepts: (value: string) => boolean): string[] => [
    ...new Set(params.getAll(name).filter(accepts)),
  ];
  return {
    q: params.get('q')?.trim() ?? '',
    choices: facets.reduce<Choices>(
      (choices, { parameter, accepts }) => choose(choices, parameter, all(parameter, accepts)),
      {},
    ),
    from: partialDay('from'),
    to: partialDay('to'),
    undated: params.get('undated') === '1',
    sort: SORTS.find((sort) => sort === params.get('sort')) ?? 'relevance',
    without: all('without', (value) => NAME_ID.test(value) || isDateToken(value) || isWordToken(value)),
    also: all('also', (value) => NAME_ID.test(value) || isWordToken(value)),
    exact: params.get('exact') === '1',
    fold: params.get('fold') === '1',
    view: params.get('view') === 'lines' ? 'lines' : 'hits',
    vs: params.get('vs')?.trim() ?? '',
    scale: params.get('scale') === 'count' ? 'count' : 'share',
  };
}

/**
 * Writes a state as a query string without its default values. Parameters of other programs are kept.
 *
 * @param search the current query string
 * @example
 * writeState({ ...EMPTY_STATE, q: 'Minsk', choices: { lang: ['lv'] } }, '') //=> '?q=Minsk&lang=lv'
 */
export function writeState(state: SearchState, search: string, facets: readonly Facet[] = FACETS): string {
  const params = new URLSearchParams();
  const addAll = (name: string, values: readonly string[]): void => {
    for (const value of values) params.append(name, value);
  };
  if (state.q !== '') params.set('q', state.q);
  for (const { parameter } of facets) addAll(parameter, state.choices[parameter] ?? []);
  if (state.from !== undefined) params.set('from', state.from);
  if (state.to !== undefined) params.set('to', state.to);
  if (state.undated) params.set('undated', '1');
  if (state.sort !== 'relevance') params.set('sort', state.sort);
  addAll('without', state.without);
  addAll('also', state.also);
  if (state.exact) params.set('exact', '1');
  if (state.fold) params.set('fold', '1');
  if (state.view === 'lines') params.set('view', 'lines');
  if (state.vs !== '') params.set('vs', state.vs);
  if (state.scale === 'count') params.set('scale', 'count');
  const own: ReadonlySet<string> = new Set([...PARAMETERS, ...facets.map(({ parameter }) => parameter)]);
  for (const [name, value] of new URLSearchParams(search)) if (!own.has(name)) params.append(name, value);
  const written = params.toString();
  return written === '' ? '' : `?${written}`;
}
