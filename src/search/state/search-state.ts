import { isPartialDay } from './range.ts';
import { DATE_KINDS, type DateKind } from '../../record/date-bases.ts';
import { SORTS, type Sort } from './sort.ts';

/** What a search page shows is a function of this, and this stands in its address. */
export interface SearchState {
  readonly q: string;
  /** Source languages (BCP 47), any of them; none means all. */
  readonly languages: readonly string[];
  /** Year, month or day. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Whether a range lists undated articles too. */
  readonly undated: boolean;
  readonly sort: Sort;
  /** Ids of names, any of which the article mentions. */
  readonly names: readonly string[];
  /** Ids of stories, any of which the article tells. */
  readonly stories: readonly string[];
  /** What the date rests on, any of them; none means all. */
  readonly kinds: readonly DateKind[];
  /** Ids of names the typed words lead to that are not to be searched with them. */
  readonly without: readonly string[];
  /** Whether words are found only in the form they are typed in. */
  readonly exact: boolean;
  /** Whether one hit stands for all tellings of its story. */
  readonly fold: boolean;
  readonly view: ResultView;
}

/** Hits with an excerpt each, or every place that answers, line by line in its context. */
export type ResultView = 'hits' | 'lines';

export const EMPTY_STATE: SearchState = {
  q: '',
  languages: [],
  undated: false,
  sort: 'relevance',
  names: [],
  stories: [],
  kinds: [],
  without: [],
  exact: false,
  fold: false,
  view: 'hits',
};

const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu;
const NAME = /^[plo]-[a-z0-9][a-z0-9_-]*$/u;
const STORY = /^s-[a-z0-9][a-z0-9_-]*$/u;

/** Reads the part of an address after `?`. What it cannot be is left out, never an error. */
export function readState(search: string): SearchState {
  const params = new URLSearchParams(search);
  const partialDay = (name: string): string | undefined => params.getAll(name).find(isPartialDay);
  const all = (name: string, pattern: RegExp): string[] => [
    ...new Set(params.getAll(name).filter((value) => pattern.test(value))),
  ];
  return {
    q: params.get('q')?.trim() ?? '',
    languages: all('lang', LANGUAGE),
    from: partialDay('from'),
    to: partialDay('to'),
    undated: params.get('undated') === '1',
    sort: SORTS.find((sort) => sort === params.get('sort')) ?? 'relevance',
    names: all('name', NAME),
    stories: all('story', STORY),
    kinds: DATE_KINDS.filter((kind) => params.getAll('basis').includes(kind)),
    without: all('without', NAME),
    exact: params.get('exact') === '1',
    fold: params.get('fold') === '1',
    view: params.get('view') === 'lines' ? 'lines' : 'hits',
  };
}

/**
 * Writes a state, leaving out what says nothing. Everything else the address already held (a parameter of somebody else's) is kept.
 *
 * @param search the address's part after `?` as it is now
 * @example
 * writeState({ ...EMPTY_STATE, q: 'Minsk', languages: ['lv'] }, '') //=> '?q=Minsk&lang=lv'
 */
export function writeState(state: SearchState, search: string): string {
  const params = new URLSearchParams();
  const addAll = (name: string, values: readonly string[]): void => {
    for (const value of values) params.append(name, value);
  };
  if (state.q !== '') params.set('q', state.q);
  addAll('lang', state.languages);
  if (state.from !== undefined) params.set('from', state.from);
  if (state.to !== undefined) params.set('to', state.to);
  if (state.undated) params.set('undated', '1');
  if (state.sort !== 'relevance') params.set('sort', state.sort);
  addAll('name', state.names);
  addAll('story', state.stories);
  addAll('basis', state.kinds);
  addAll('without', state.without);
  if (state.exact) params.set('exact', '1');
  if (state.fold) params.set('fold', '1');
  if (state.view === 'lines') params.set('view', 'lines');
  for (const [name, value] of new URLSearchParams(search)) if (!OURS.has(name)) params.append(name, value);
  const written = params.toString();
  return written === '' ? '' : `?${written}`;
}

const OURS: ReadonlySet<string> = new Set([
  ...[
    'q',
    'lang',
    'from',
    'to',
    'undated',
    'sort',
    'name',
    'story',
    'basis',
    'without',
    'exact',
    'fold',
    'view',
  ],
]);
