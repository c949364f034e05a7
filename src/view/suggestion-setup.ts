import { compareIn } from '../i18n/collation.ts';
import { dateNames } from '../i18n/date-names.ts';
import { datePatterns } from '../i18n/date-patterns.ts';
import { languageName } from '../i18n/language-name.ts';
import { STRINGS, translator, type StringKey } from '../i18n/strings.ts';
import type { InterfaceLanguage } from '../languages/index.ts';
import type { SuggestionSetup } from '../search/page/setup.ts';
import { cardsByLanguage } from './archive.ts';

const SUGGESTION_STRINGS = [
  'search.suggestions',
  'search.suggestionsCount',
  'search.suggestedName',
  'search.suggestedWord',
  'search.suggestedRange',
  'search.suggestedNaming',
  'search.suggestedWith',
] as const satisfies readonly StringKey[];

/** What suggestions need in an interface language. */
export function suggestionSetup(ui: InterfaceLanguage): SuggestionSetup {
  const t = translator(ui);
  const compare = compareIn(ui);
  return {
    ui,
    strings: Object.fromEntries(SUGGESTION_STRINGS.map((key) => [key, STRINGS[ui][key]])),
    languages: Object.fromEntries(
      [...cardsByLanguage.keys()]
        .map((tag) => [tag, languageName(tag, ui)] as const)
        .toSorted(([, a], [, b]) => compare(a, b)),
    ),
    types: { person: t('names.person'), place: t('names.place'), organisation: t('names.organisation') },
    patterns: datePatterns(ui),
    dateNames: dateNames(),
  };
}
