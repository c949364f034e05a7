/** What is said around the hits: how many there are, what was not found, what to try. */
import type { SearchState } from './address.ts';
import { asksSomething } from './ask.ts';
import { element } from './hit-list.ts';
import type { Reply } from './messages.ts';
import type { Setup, Speak } from './setup.ts';

export type AnswerReply = Extract<Reply, { kind: 'answer' }>;

/** One line for the status: how many, or that nothing was found. Empty when nothing was asked. */
export function sayStatus(state: SearchState, { total }: AnswerReply, speak: Speak): string {
  if (!asksSomething(state)) return '';
  const query = state.q;
  if (total === 0) return query === '' ? speak('nothing') : speak('nothingFor', { query });
  return query === '' ? speak('results', { n: total }) : speak('resultsFor', { n: total, query });
}

/** Words that occur nowhere, what «possibly» means, and for an empty list what to try. */
export function renderNotes(state: SearchState, answer: AnswerReply, setup: Setup, speak: Speak): Node[] {
  if (!asksSomething(state)) return [];
  const unknown = answer.unknown.map((word) =>
    element('p', 'search-unknown', speak('unknownWord', { word })),
  );
  const hasPossible = hasRange(state) && answer.hits.some(({ within }) => within === 'possible');
  const possible = hasPossible ? [element('p', 'search-explanation', speak('possibleExplanation'))] : [];
  return [
    ...unknown,
    ...possible,
    ...(answer.total === 0 ? [renderSuggestions(state, answer, setup, speak)] : []),
  ];
}

export function hasRange({ from, to }: SearchState): boolean {
  return from !== undefined || to !== undefined;
}

function renderSuggestions(
  state: SearchState,
  { undatedLeftOut }: AnswerReply,
  { base, ui }: Setup,
  speak: Speak,
): HTMLElement {
  const several = /\s/u.test(state.q);
  const narrowed = state.languages.length > 0 || hasRange(state);
  const list = element('ul', 'search-suggestions');
  const suggest = (key: string): void => {
    list.append(element('li', '', speak(`suggestion.${key}`)));
  };
  if (undatedLeftOut > 0) suggest('undated');
  if (narrowed) suggest('filters');
  if (several) suggest('words');
  if (state.q !== '') suggest('spelling');
  const browse = element('li');
  const link = element('a', '', speak('suggestion.browse'));
  link.href = `${base}${ui}/languages/`;
  browse.append(link);
  list.append(browse);
  return list;
}
