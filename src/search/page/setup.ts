import type { DatePatterns } from '../../i18n/format-edtf.ts';
import type { Message, Values } from '../../i18n/translate.ts';
import { translate } from '../../i18n/translate.ts';
import type { InterfaceLanguage } from '../../languages/index.ts';
import type { DateNames } from '../../languages/sections/date-patterns.ts';
import type { DateBasis } from '../../record/date-bases.ts';
import type { TimeCounts } from '../index/time-counts.ts';

/** The data that the page passes to its script. It is made at build time, because browsers lack data of some interface languages. */
export interface Setup {
  readonly ui: InterfaceLanguage;
  /** Base path of the site with a slash at both ends. */
  readonly base: string;
  readonly patterns: DatePatterns;
  /** What months and seasons are called in all languages of the interface: a reader may type any. */
  readonly dateNames: DateNames;
  /** Words beside a date whose basis is marked. */
  readonly marks: Readonly<Partial<Record<DateBasis, string>>>;
  /** Interface strings whose keys begin with `search.`. */
  readonly strings: Readonly<Record<string, Message>>;
  /** Labels of the source languages of the archive, by tag, in alphabetical order. */
  readonly languages: Readonly<Record<string, string>>;
  /** Public address of the folder of articles, with a slash at its end. */
  readonly articles: string;
  /** The archive's name. */
  readonly archive: string;
  /** Labels of the types of names: `person` → «Person». */
  readonly types: Readonly<Record<string, string>>;
  /** Labels of the facets of stated values that the archive has, by parameter. */
  readonly facets: Readonly<Record<string, string>>;
  /** All articles over time. */
  readonly time: TimeCounts;
  /** Number of undated articles in the whole archive. */
  readonly undated: number;
}

/** The part of it that suggestions need, which other pages with a box load by itself. */
export type SuggestionSetup = Pick<
  Setup,
  'ui' | 'strings' | 'languages' | 'types' | 'patterns' | 'dateNames'
>;

/** A string of the page with its values filled in. The key has no `search.` in front. */
export type Localise = (key: string, values?: Values) => string;

export function createLocalise({ strings, ui }: Pick<Setup, 'strings' | 'ui'>): Localise {
  return (key, values = {}) => {
    const entry = strings[`search.${key}`];
    if (entry === undefined) throw new Error(`The search page was given no string «search.${key}».`);
    return translate(entry, values, ui);
  };
}
