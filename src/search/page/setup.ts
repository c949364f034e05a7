import type { DatePatterns } from '../../i18n/format-edtf.ts';
import type { Message, Values } from '../../i18n/translate.ts';
import { translate } from '../../i18n/translate.ts';
import type { InterfaceLanguage } from '../../languages/index.ts';
import type { InferredBasis } from '../../record/date-bases.ts';
import type { ShownTime } from '../engine/timeline.ts';

/** What the page hands to its script: made at build, because browsers do not know all six languages. */
export interface Setup {
  readonly ui: InterfaceLanguage;
  /** Base path of the site with a slash at both ends. */
  readonly base: string;
  readonly patterns: DatePatterns;
  /** Words beside an inferred date, by its basis. */
  readonly inferred: Readonly<Record<InferredBasis, string>>;
  /** Interface strings whose keys begin with `search.`. */
  readonly strings: Readonly<Record<string, Message>>;
  /** Source languages of the archive: tag → what it is called here. */
  readonly languages: Readonly<Record<string, string>>;
  /** Address articles lie under for good, with a slash at its end. */
  readonly articles: string;
  /** The archive's name. */
  readonly archive: string;
  /** What types of names are called here: `person` → «Person». */
  readonly types: Readonly<Record<string, string>>;
  /** Facets whose values are stated, as far as the archive has any: parameter → what it is called here. */
  readonly facets: Readonly<Record<string, string>>;
  /** The whole archive over time. */
  readonly time: ShownTime;
  /** Undated articles in the whole archive. */
  readonly undated: number;
}

/** One of the page's strings, filled. A key without the `search.` before it. */
export type Localise = (key: string, values?: Values) => string;

export function createLocalise({ strings, ui }: Setup): Localise {
  return (key, values = {}) => {
    const entry = strings[`search.${key}`];
    if (entry === undefined) throw new Error(`The search page was given no string «search.${key}».`);
    return translate(entry, values, ui);
  };
}
