import type { SearchState } from '../state/search-state.ts';
import type { Hit } from './answer.ts';
import type { Excerpt } from './excerpt.ts';
import type { ListWanted, ShownList } from './facet-lists.ts';
import type { FacetCounts } from './facets.ts';
import type { ConcordanceLine } from './concordance.ts';
import type { CardRow } from '../index/manifest.ts';
import type { SavedFormat, SavedFrom } from './saving.ts';
import type { Suggestion } from './suggest.ts';
import type { KnownName } from '../index/term-dictionary.ts';

/** Excerpts that belong to a complete answer; the others come when they are scrolled to. */
export const FIRST_EXCERPTS = 10;

/** A hit as the page shows it. */
export interface ShownHit extends CardRow, Pick<Hit, 'earliest' | 'latest' | 'dateBasis' | 'within'> {
  readonly language: string;
  /** Folded into it, the best-ranked first. */
  readonly versions: readonly ShownVersion[];
}

/** Another telling of a hit's story. */
export interface ShownVersion extends Pick<CardRow, 'id' | 'title'> {
  readonly language: string;
}

/** Every place of a hit that answers, in its context. */
export interface ShownConcordance {
  readonly hit: ShownHit;
  readonly lines: readonly ConcordanceLine[];
}

/** An excerpt, and the end of the address that shows its marks in the article. */
export interface ShownExcerpt extends Excerpt {
  readonly highlight: string;
}

/** A name as the page shows it. */
export type ShownName = Pick<KnownName, 'id' | 'type' | 'label' | 'articles'>;

/** A name or a story among the chosen values of a facet. */
export interface ShownFilter extends ShownName {
  readonly parameter: string;
}

/** What the page asks the worker. `number` grows with every state; answers to older ones are dropped. */
export type Question =
  | { readonly kind: 'start'; readonly root: string }
  | { readonly kind: 'state'; readonly number: number; readonly state: SearchState; readonly first: number }
  | { readonly kind: 'hits'; readonly number: number; readonly from: number; readonly to: number }
  | { readonly kind: 'excerpts'; readonly number: number; readonly places: readonly number[] }
  /** Counts beside the choices of the latest state; those of lists cost more files. */
  | { readonly kind: 'facets'; readonly number: number; readonly lists: readonly ListWanted[] }
  | { readonly kind: 'lines'; readonly number: number; readonly from: number; readonly to: number }
  | {
      readonly kind: 'save';
      readonly number: number;
      readonly format: SavedFormat;
      readonly from: SavedFrom;
    }
  | SuggestionsWanted;

/** What stands in the box while somebody types; its numbers are a row of their own. */
export interface SuggestionsWanted {
  readonly kind: 'suggest';
  readonly number: number;
  readonly q: string;
  readonly cursor: number;
}

/** The counts as the page shows them. */
export interface ShownFacets extends Pick<FacetCounts, 'values' | 'stretch' | 'bars' | 'undated'> {
  readonly kind: 'facets';
  readonly number: number;
  /** Of the lists that were wanted. */
  readonly lists: readonly ShownList[];
}

/** What the worker says. */
export type Reply =
  | {
      readonly kind: 'answer';
      readonly number: number;
      /** The first hits only; the rest when asked for. */
      readonly hits: readonly ShownHit[];
      /** Listed hits, folded or not. */
      readonly total: number;
      /** Articles among them and folded into them. */
      readonly articles: number;
      readonly undated: number;
      readonly unknown: readonly string[];
      /** Of each unknown word what is spelled nearly so. */
      readonly fuzzy: readonly (readonly string[])[];
      /** Names the words lead to, searched with them unless they were taken off. */
      readonly names: readonly ShownName[];
      /** Names and stories the address asks for. */
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
      readonly suggestions: readonly Suggestion[];
    }
  | { readonly kind: 'failed'; readonly number: number; readonly because: string };
