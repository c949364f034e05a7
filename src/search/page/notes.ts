/** The texts around the hits: how many there are, what was not found, what to try. */
import { writeState, type SearchState } from '../state/search-state.ts';
import { asksSomething } from '../state/query.ts';
import { insideQuotes } from '../state/query/lexer.ts';
import { parseQuery } from '../state/query/parser.ts';
import { writeQuery } from '../state/query/write.ts';
import { element } from '../../base/element.ts';
import type { Reply } from '../engine/messages.ts';
import type { Setup, Localise } from './setup.ts';

export type AnswerReply = Extract<Reply, { kind: 'answer' }>;

/** The answer when nothing is asked. */
export const NO_ANSWER: Omit<AnswerReply, 'number'> = {
  ...{ kind: 'answer', hits: [], total: 0, articles: 0, undated: 0, unknown: [], proposals: [], names: [] },
  ...{ offers: [], dates: [], equivalents: [], filters: [] },
};

/** Longest part of a query that is repeated to the reader, in characters. */
const MAX_QUOTED_CHARACTERS = 80;

/** A query as the page repeats it: a pasted page is cut, because the hits come below. */
export function shortenQuery(query: string): string {
  const letters = Array.from(query);
  if (letters.length <= MAX_QUOTED_CHARACTERS) return query;
  return `${letters.slice(0, MAX_QUOTED_CHARACTERS).join('').trimEnd()} …`;
}

/** A query as the page repeats it between quotation marks. */
export function quoteQuery(query: string): string {
  return shortenQuery(insideQuotes(query));
}

/** The status line: the number of hits, or that nothing was found; empty when nothing was typed or chosen. */
export function renderStatus(
  state: SearchState,
  { total, articles }: AnswerReply,
  localise: Localise,
): string {
  const query = quoteQuery(state.q);
  if (!asksSomething(state)) return query === '' ? '' : localise('nothingToFind', { query });
  if (total === 0) return query === '' ? localise('nothing') : localise('nothingFor', { query });
  const found =
    query === '' ? localise('results', { n: articles }) : localise('resultsFor', { n: articles, query });
  return total < articles ? `${found} ${localise('foldedInto', { n: total })}` : found;
}

/** Renders what is wrong with the query, words that occur nowhere, and what may be meant instead. */
export function renderNotes(state: SearchState, answer: AnswerReply, localise: Localise): Node[] {
  if (!asksSomething(state)) return renderMistakes(state, localise);
  const unknown = answer.unknown.map((word) =>
    element('p', 'search-unknown', localise('unknownWord', { word: quoteQuery(word) })),
  );
  return [
    ...renderMistakes(state, localise),
    ...unknown,
    ...renderProposals(state, answer.proposals, localise),
  ];
}

/** Renders what to do when nothing was asked, or nothing was found. */
export function renderAdvice(
  state: SearchState,
  answer: AnswerReply,
  setup: Setup,
  localise: Localise,
): Node[] {
  if (!asksSomething(state)) return [renderSuggestions([], setup, localise)];
  return answer.total === 0 ? [renderSuggestions(suggestionsFor(state, answer), setup, localise)] : [];
}

/** Explains what «possibly» and «undated» mean, above the first hit of each kind. */
export function explainDates(list: HTMLElement, localise: Localise): void {
  for (const within of ['possible', 'undated'] as const) {
    const first = list.querySelector(`[data-within="${within}"]`);
    if (first?.querySelector('.search-explanation') === null)
      first.prepend(element('p', 'search-explanation', localise(`${within}Explanation`)));
  }
}

/** Renders what is wrong with the query as it is typed, each kind of mistake once, and what was understood instead. */
function renderMistakes({ q }: SearchState, localise: Localise): Node[] {
  const { query, mistakes } = parseQuery(q);
  if (mistakes.length === 0) return [];
  const texts = mistakes.map(({ kind, start, end }) =>
    localise(`mistake.${kind}`, { text: quoteQuery(q.slice(start, end)) }),
  );
  const said = [...new Set(texts)].map((text) => element('p', 'search-mistake', text));
  if (query === undefined) return said;
  const understood = shortenQuery(writeQuery(query));
  return [...said, element('p', 'search-understood', localise('understood', { query: understood }))];
}

/** Renders queries to ask instead as links, each with the number of articles it finds. */
function renderProposals(
  state: SearchState,
  proposals: AnswerReply['proposals'],
  localise: Localise,
): Node[] {
  if (proposals.length === 0) return [];
  const line = element('p', 'search-near', localise('didYouMean'));
  for (const { q, articles } of proposals) {
    const link = element('a', '', localise('wordWithCount', { word: q, n: articles }));
    link.href = writeState({ ...state, q }, '');
    line.append(' ', link);
  }
  return [line];
}

export function hasRange({ from, to }: SearchState): boolean {
  return from !== undefined || to !== undefined;
}

/** Things to try instead, the most promising first. */
function suggestionsFor(state: SearchState, { undated }: AnswerReply): string[] {
  const narrowed = Object.keys(state.choices).length > 0 || hasRange(state);
  return [
    ...(undated > 0 ? ['undated'] : []),
    ...(narrowed ? ['filters'] : []),
    ...(/\s/u.test(state.q) ? ['words'] : []),
    ...(state.q === '' ? [] : ['spelling']),
  ];
}

function renderSuggestions(keys: readonly string[], { base, ui }: Setup, localise: Localise): HTMLElement {
  const list = element('ul', 'search-suggestions');
  const link = element('a', '', localise('suggestion.browse'));
  link.href = `${base}${ui}/languages/`;
  const browse = element('li');
  browse.append(link);
  list.append(...keys.map((key) => element('li', '', localise(`suggestion.${key}`))), browse);
  return list;
}
