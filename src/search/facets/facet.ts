import type { StringKey } from '../../i18n/strings.ts';
import type { Bounds } from '../../record/order.ts';
import type { Card } from '../../record/schema.ts';

/** The values that all articles of a partition share. */
export interface PartitionValues {
  readonly language: string;
}

/** Doc values of an article that facets can read. */
export interface ArticleValues extends Bounds {
  readonly dateBasis: string;
  /** Words of title and text together. */
  readonly words: number;
}

/** A value of the partition. Other partitions are not searched when it is chosen. */
interface SharedByPartition {
  readonly from: 'partition';
  readonly of: (partition: PartitionValues) => string;
  readonly ofCard: (card: Card) => string;
}

/** A value computed from the doc values that ranking needs anyway. */
interface FromDocValues {
  readonly from: 'doc-values';
  readonly of: (values: ArticleValues) => string;
  /** The same from a card. Without it no count is shown before a query. */
  readonly ofCard?: ((card: Card) => string) | undefined;
  /** Every value, in the order it is offered in. */
  readonly all: readonly string[];
}

/** A value of the card. The index has a list of the values of the archive, and a column of their numbers in each partition with any. */
interface FromCard {
  readonly from: 'card';
  readonly of: (card: Card) => string | undefined;
}

/** Ids that the index contains as terms of the article. They are counted by files of their own. */
interface FromPostings {
  readonly from: 'names' | 'stories';
}

/** The label of a value: the value itself, the name of the language with that tag, or an interface string. */
type ValueLabel = 'itself' | 'language' | ((value: string) => StringKey);

/** A facet: everything that the address, the index, the engine, the search page and the lists of articles need to know of it. */
export interface Facet {
  /** Its name in the address and its key everywhere else. */
  readonly parameter: string;
  /** Whether a value in the address is valid. */
  readonly accepts: (value: string) => boolean;
  /** Where the values of an article come from. An article matches if it has any of the chosen ones. */
  readonly values: SharedByPartition | FromDocValues | FromCard | FromPostings;
  readonly label: StringKey;
  readonly valueLabel: ValueLabel;
  /** Checkboxes that are always visible, or a list that is counted while it is open. */
  readonly control: 'checkboxes' | 'list';
  /** Heading of the pages that list articles by its values («By source»), which have feeds too; absent: there are none. */
  readonly browse?: StringKey | undefined;
}

/** A facet whose values are on cards. */
export type CardFacet = Facet & { readonly values: FromCard };

export function isCardFacet(facet: Facet): facet is CardFacet {
  return facet.values.from === 'card';
}

/** The value of a card; `undefined` if it has none that an address can choose. */
export function cardValue(
  { accepts, values }: Pick<CardFacet, 'accepts' | 'values'>,
  card: Card,
): string | undefined {
  const value = values.of(card);
  return value !== undefined && accepts(value) ? value : undefined;
}
