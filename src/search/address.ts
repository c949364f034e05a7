import { isPartialDay } from './range.ts';
import { SORTS, type Sort } from './order.ts';

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
}

export const EMPTY_STATE: SearchState = { q: '', languages: [], undated: false, sort: 'relevance' };

/** Reads the part of an address after `?`. What it cannot be is left out, never an error. */
export function readState(search: string): SearchState {
  const params = new URLSearchParams(search);
  const partialDay = (name: string): string | undefined => params.getAll(name).find(isPartialDay);
  return {
    q: params.get('q')?.trim() ?? '',
    languages: [
      ...new Set(params.getAll('lang').filter((tag) => /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(tag))),
    ],
    from: partialDay('from'),
    to: partialDay('to'),
    undated: params.get('undated') === '1',
    sort: SORTS.find((sort) => sort === params.get('sort')) ?? 'relevance',
  };
}

/**
 * Writes a state, leaving out what says nothing. Everything else the address already held (`name`, `story`, `fold`, or a
 * parameter of somebody else's) is kept.
 *
 * @param search the address's part after `?` as it is now
 * @example
 * writeState({ q: 'Minsk', languages: ['lv'], undated: false, sort: 'relevance' }, '') //=> '?q=Minsk&lang=lv'
 */
export function writeState(state: SearchState, search: string): string {
  const params = new URLSearchParams();
  if (state.q !== '') params.set('q', state.q);
  for (const tag of state.languages) params.append('lang', tag);
  if (state.from !== undefined) params.set('from', state.from);
  if (state.to !== undefined) params.set('to', state.to);
  if (state.undated) params.set('undated', '1');
  if (state.sort !== 'relevance') params.set('sort', state.sort);
  for (const [name, value] of new URLSearchParams(search)) if (!OURS.has(name)) params.append(name, value);
  const written = params.toString();
  return written === '' ? '' : `?${written}`;
}

const OURS: ReadonlySet<string> = new Set(['q', 'lang', 'from', 'to', 'undated', 'sort']);
