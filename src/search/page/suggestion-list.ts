/** Renders suggestions, and puts one into the text of the box. */
import type { InterfaceLanguage } from '../../languages/index.ts';
import { nameLabel } from '../../i18n/name-label.ts';
import { element } from '../../base/element.ts';
import type { SuggestionSetup, Localise } from './setup.ts';
import type { ShownSuggestion } from '../engine/messages.ts';
import type { Suggestion } from '../engine/suggest.ts';
import type { DateSuggestion } from '../engine/suggest-dates.ts';
import type { SearchState } from '../state/search-state.ts';
import { formatEdtf } from '../../i18n/format-edtf.ts';
import { frequencyOf } from '../index/frequency.ts';

/** Languages that are named for a word. Others are only counted. */
const MAX_LANGUAGES = 2;

/** Longest name that the query recognises without quotation marks, in words. */
const MAX_UNQUOTED_WORDS = 4;

/** What a chosen suggestion asks, and where the cursor is after it. */
export interface Choice {
  readonly chosen: Pick<SearchState, 'q'> & Partial<Pick<SearchState, 'from' | 'to'>>;
  readonly cursor: number;
}

export function renderSuggestion(
  suggestion: ShownSuggestion,
  place: number,
  setup: SuggestionSetup,
  localise: Localise,
): HTMLLIElement {
  const option = element('li', `search-option ${suggestion.kind}`);
  option.id = `search-option-${place}`;
  option.role = 'option';
  option.ariaSelected = 'false';
  if (isDate(suggestion)) {
    option.append(...renderDate(suggestion, setup, localise));
    return option;
  }
  const { text, language } = shownText(suggestion, setup.ui);
  const shown = element('span', 'search-option-text', text);
  if (language !== undefined) shown.lang = language;
  option.append(shown, ' ', element('span', 'search-option-about', describe(suggestion, setup, localise)));
  return option;
}

function isDate(suggestion: ShownSuggestion): suggestion is DateSuggestion {
  return suggestion.kind === 'range' || suggestion.kind === 'naming';
}

/** «Articles from December 2022 (12)», and the words beside the date. */
function renderDate(
  { kind, edtf, words, articles: n }: DateSuggestion,
  { patterns }: SuggestionSetup,
  localise: Localise,
): (Node | string)[] {
  const date = formatEdtf(edtf, patterns);
  const text =
    kind === 'range' ? localise('suggestedRange', { date, n }) : localise('suggestedNaming', { n });
  const shown = element('span', 'search-option-text', text);
  return words === ''
    ? [shown]
    : [shown, ' ', element('span', 'search-option-about', localise('suggestedWith', { words }))];
}

/** What a suggestion asks: its words in place of what was typed, or its date. */
export function choiceOf(suggestion: ShownSuggestion, query: string, ui: InterfaceLanguage): Choice {
  if (isDate(suggestion)) return { chosen: suggestion.chosen, cursor: suggestion.chosen.q.length };
  const { text } = shownText(suggestion, ui);
  const put = text.split(/\s+/u).length > MAX_UNQUOTED_WORDS ? `"${text}"` : text;
  const before = query.slice(0, suggestion.start) + put;
  return { chosen: { q: before + query.slice(suggestion.end) }, cursor: before.length };
}

function shownText(
  suggestion: Suggestion,
  ui: InterfaceLanguage,
): { readonly text: string; readonly language?: string } {
  if (suggestion.kind === 'name') return nameLabel(suggestion, ui);
  const [most] = languagesOf(suggestion.counts);
  return most === undefined ? suggestion : { text: suggestion.text, language: most };
}

function describe(suggestion: Suggestion, { languages, types }: SuggestionSetup, localise: Localise): string {
  if (suggestion.kind === 'name')
    return localise('suggestedName', { type: types[suggestion.type] ?? '', n: suggestion.articles });
  const tags = languagesOf(suggestion.counts);
  const named = tags.slice(0, MAX_LANGUAGES).map((tag) => languages[tag] ?? tag);
  const more = tags.length > MAX_LANGUAGES ? [`+${tags.length - MAX_LANGUAGES}`] : [];
  return localise('suggestedWord', { languages: [...named, ...more].join(', '), n: frequencyOf(suggestion) });
}

/** Tags of the languages that use the word, most frequent first. */
function languagesOf(counts: Readonly<Record<string, number>>): string[] {
  return Object.entries(counts)
    .toSorted(([, a], [, b]) => b - a)
    .map(([tag]) => tag);
}
