/** Renders suggestions, and puts one into the text of the box. */
import type { InterfaceLanguage } from '../../languages/index.ts';
import { nameLabel } from '../../i18n/name-label.ts';
import { element } from './hit-list.ts';
import type { Setup, Localise } from './setup.ts';
import type { Suggestion } from '../engine/suggest.ts';
import { frequencyOf } from '../index/frequency.ts';

/** Languages that are named for a word. Others are only counted. */
const MAX_LANGUAGES = 2;

/** Longest name that the query recognises without quotation marks, in words. */
const MAX_UNQUOTED_WORDS = 4;

export function renderSuggestion(
  suggestion: Suggestion,
  place: number,
  setup: Setup,
  localise: Localise,
): HTMLLIElement {
  const option = element('li', `search-option ${suggestion.kind}`);
  option.id = `search-option-${place}`;
  option.role = 'option';
  option.ariaSelected = 'false';
  const { text, language } = shownText(suggestion, setup.ui);
  const shown = element('span', 'search-option-text', text);
  if (language !== undefined) shown.lang = language;
  option.append(shown, ' ', element('span', 'search-option-about', describe(suggestion, setup, localise)));
  return option;
}

/** The text in the box, and the cursor, after a suggestion has replaced what was typed. */
export function replacementOf(
  suggestion: Suggestion,
  query: string,
  ui: InterfaceLanguage,
): { readonly text: string; readonly cursor: number } {
  const { text } = shownText(suggestion, ui);
  const put = text.split(/\s+/u).length > MAX_UNQUOTED_WORDS ? `"${text}"` : text;
  const before = query.slice(0, suggestion.start) + put;
  return { text: before + query.slice(suggestion.end), cursor: before.length };
}

function shownText(
  suggestion: Suggestion,
  ui: InterfaceLanguage,
): { readonly text: string; readonly language?: string } {
  if (suggestion.kind === 'name') return nameLabel(suggestion, ui);
  const [most] = languagesOf(suggestion.counts);
  return most === undefined ? suggestion : { text: suggestion.text, language: most };
}

function describe(suggestion: Suggestion, { languages, types }: Setup, localise: Localise): string {
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
