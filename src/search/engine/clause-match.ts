/** How an article matches a clause. */
export interface ClauseMatch {
  /** Positions of the matching words. Those of names are in the article's text file. */
  readonly positions: readonly number[];
  /** Number of occurrences of the whole clause. */
  readonly frequency: number;
  /** Whether it occurs in the form that was typed. */
  readonly exact: boolean;
  /** Ids of the names of the clause that the article mentions, and beginnings of the tokens of its dates. */
  readonly names: readonly string[];
  readonly mentions: number;
  /** Words of the article's language that say what was typed, where it has only those. */
  readonly through?: readonly string[];
}

/** The matches of a clause in a bundle, by row. */
export type Matches = ReadonlyMap<number, ClauseMatch>;

export const NO_MATCHES: Matches = new Map();

/** A match with nothing in it yet. */
export const NO_MATCH: ClauseMatch = { positions: [], frequency: 0, exact: false, names: [], mentions: 0 };
