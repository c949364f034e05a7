import type { StringKey } from '../../i18n/strings.ts';
import type { Card } from '../../record/schema.ts';

/** What a partition of the index says of all its articles. */
export interface PartitionValues {
  readonly language: string;
}

/** What the index says of each article, beside its postings. */
export interface ArticleValues {
  readonly dateBasis: string;
  /** Words of title and text together. */
  readonly words: number;
}

/** A value that all articles of a partition share: choosing it leaves out whole partitions. */
interface SharedByPartition {
  readonly from: 'partition';
  readonly of: (partition: PartitionValues) => string;
  readonly ofCard: (card: Card) => string;
}

/** A value computed from the doc values that ranking needs anyway. */
interface FromDocValues {
  readonly from: 'doc-values';
  readonly of: (values: ArticleValues) => string;
  /** The same from a card; absent where cards do not know it, and so no number is shown before something is asked. */
  readonly ofCard?: ((card: Card) => string) | undefined;
  /** Every value, in the order it is offered in. */
  readonly all: readonly string[];
}

/** A value of the card: a dictionary of the archive's values, and a column of their numbers in each partition that has any. */
interface FromCard {
  readonly from: 'card';
  readonly of: (card: Card) => string | undefined;
}

/** Ids that the index holds as words of the article: they have postings, and numbers of their own to be counted by. */
interface FromPostings {
  readonly from: 'names' | 'stories';
}

/** What a value is called: by itself, by the name of the language it is the tag of, or by an interface string. */
type ValueLabel = 'itself' | 'language' | ((value: string) => StringKey);

/** One way to narrow a search. A row of the table says everything that address, index, engine, search page and lists need to know of it. */
export interface Facet {
  /** Its name in the address, and everywhere else. */
  readonly parameter: string;
  /** Whether a value in the address can be one of its values. */
  readonly accepts: (value: string) => boolean;
  /** Where the values of an article come from. An article matches when it has any of the chosen ones. */
  readonly values: SharedByPartition | FromDocValues | FromCard | FromPostings;
  readonly label: StringKey;
  readonly valueLabel: ValueLabel;
  /** How it is chosen: checkboxes that are always there, or a list that is counted while it is open. */
  readonly control: 'checkboxes' | 'list';
  /** Heading of the pages that list articles by its values («By source»), which have feeds too; absent: there are none. */
  readonly browse?: StringKey | undefined;
}

/** A facet whose values stand on cards. */
export type CardFacet = Facet & { readonly values: FromCard };

export function isCardFacet(facet: Facet): facet is CardFacet {
  return facet.values.from === 'card';
}
