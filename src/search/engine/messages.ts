import type { SearchState } from '../state/search-state.ts';
import type { Hit } from './hit.ts';
import type { Equivalent } from './equivalents.ts';
import type { InterfaceLanguage } from '../../languages/index.ts';
import type { Excerpt } from './excerpt.ts';
import type { ListWanted, ShownList } from './facet-lists.ts';
import type { FacetCounts } from './facets.ts';
import type { ConcordanceLine } from './concordance.ts';
import type { CardRow } from '../index/manifest.ts';
import type { Proposal } from './proposals.ts';
import type { SavedFormat } from '../state/saved-formats.ts';
import type { SavedFrom } from './saving.ts';
import type { ShownTime } from './timeline.ts';
import type { Suggestion } from './suggest.ts';
import type { DateSuggestion } from './suggest-dates.ts';
import type { ArchiveDate } from '../index/dates.ts';
import type { KnownName } from '../index/term-dictionary.ts';
import type { DateNames } from '../../languages/sections/date-patterns.ts';

/** Number of excerpts that an answer is complete with. The others come when their hits are scrolled into view. */
export const FIRST_EXCERPTS = 10;

/** A hit as the page shows it. */
export interface ShownHit extends CardRow, Pick<Hit, 'earliest' | 'latest' | 'dateBasis' | 'within'> {
  readonly language: string;
  /** Words of its language through which it was found, where it has none that was typed. */
  readonly through: readonly string[];
  /** Other versions of its story that are folded into it. */
  readonly versions: readonly ShownVersion[];
}

/** Another version of a hit's story. */
export interface ShownVersion extends Pick<CardRow, 'id' | 'title'> {
  readonly language: string;
}

/** The concordance of a hit. */
export interface ShownConcordance {
  readonly hit: ShownHit;
  readonly lines: readonly ConcordanceLine[];
}

/** An excerpt, and the fragment of the address that highlights its words in the article. */
export interface ShownExcerpt extends Excerpt {
  readonly highlight: string;
  /** Names through which alone the hit was found, as its text writes them first. */
  readonly through: readonly ThroughName[];
}

/** A form of a name in a text. */
export interface ThroughName extends Pick<ShownName, 'id' | 'label'> {
  readonly form: string;
}

/** A name as the page shows it. */
export type ShownName = Pick<KnownName, 'id' | 'type' | 'label' | 'articles'>;

/** A date as the page shows it. */
export type ShownDate = Pick<ArchiveDate, 'edtf' | 'dated' | 'naming'>;

/** A word of another language as the page shows it. */
export interface ShownEquivalent extends Pick<
  Equivalent,
  'language' | 'word' | 'token' | 'count' | 'isOn' | 'isCompound'
> {
  readonly isSearched: boolean;
}

/** A name or story that is chosen in a facet. */
export interface ShownFilter extends ShownName {
  readonly parameter: string;
}

/** A message from the page to the worker. `number` grows with every state; replies to older states are ignored. */
export type Question =
  | {
      readonly kind: 'start';
      readonly root: string;
      readonly dateNames: DateNames;
      readonly ui: InterfaceLanguage;
      /** Tags of the languages of articles, in the order of their names. */
      readonly languages: readonly string[];
    }
  | { readonly kind: 'state'; readonly number: number; readonly state: SearchState; readonly first: number }
  | { readonly kind: 'hits'; readonly number: number; readonly from: number; readonly to: number }
  | { readonly kind: 'excerpts'; readonly number: number; readonly places: readonly number[] }
  /** Asks for the counts of facets, and for the values of open lists, which load more files. */
  | { readonly kind: 'facets'; readonly number: number; readonly lists: readonly ListWanted[] }
  | { readonly kind: 'lines'; readonly number: number; readonly from: number; readonly to: number }
  | {
      readonly kind: 'save';
      readonly number: number;
      readonly format: SavedFormat;
      readonly from: SavedFrom;
    }
  | SuggestionsWanted;

/** Asks for suggestions for the text in the box. These messages are numbered separately. */
export interface SuggestionsWanted {
  readonly kind: 'suggest';
  readonly number: number;
  /** The search as it would be asked, with the text of the box. */
  readonly state: SearchState;
  readonly cursor: number;
}

/** A word or name that replaces what was typed, or a date to search. */
export type ShownSuggestion = Suggestion | DateSuggestion;

/** The counts as the page shows them. */
export interface ShownFacets extends Pick<FacetCounts, 'values'> {
  readonly time: ShownTime;
  readonly kind: 'facets';
  readonly number: number;
  /** The open lists. */
  readonly lists: readonly ShownList[];
}

/** A message from the worker to the page. */
export type Reply =
  | {
      readonly kind: 'answer';
      readonly number: number;
      /** The first hits. The page asks for the others. */
      readonly hits: readonly ShownHit[];
      /** Number of listed hits, after folding. */
      readonly total: number;
      /** Number of articles, before folding. */
      readonly articles: number;
      readonly undated: number;
      readonly unknown: readonly string[];
      /** Queries with other words for the unknown ones. */
      readonly proposals: readonly Proposal[];
      /** Names that the typed words spell and that find more than these. They are searched too, unless the reader excluded them. */
      readonly names: readonly ShownName[];
      /** Names that they may spell. They are searched only if the reader wants it. */
      readonly offers: readonly ShownName[];
      /** Dates that the typed words spell. Articles from then and those that name it are found too, unless the reader excluded them. */
      readonly dates: readonly ShownDate[];
      /** Words of other languages for the typed ones: those that are searched, and those that can be. */
      readonly equivalents: readonly ShownEquivalent[];
      /** Chosen names and stories. */
      readonly filters: readonly ShownFilter[];
    }
  | ShownFacets
  | {
      readonly kind: 'hits';
      readonly number: number;
      readonly from: number;
      readonly hits: readonly ShownHit[];
    }
  | {
      readonly kind: 'excerpts';
      readonly number: number;
      readonly excerpts: Readonly<Record<string, ShownExcerpt>>;
      /** Places of the hits whose text could not be loaded. */
      readonly missing: readonly number[];
    }
  | { readonly kind: 'lines'; readonly number: number; readonly lines: readonly ShownConcordance[] }
  | { readonly kind: 'saving'; readonly number: number; readonly done: number; readonly total: number }
  | {
      readonly kind: 'saved';
      readonly number: number;
      readonly format: SavedFormat;
      readonly text: string;
    }
  | {
      readonly kind: 'suggestions';
      readonly number: number;
      readonly suggestions: readonly ShownSuggestion[];
    }
  | { readonly kind: 'failed'; readonly number: number; readonly because: string };
