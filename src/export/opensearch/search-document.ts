/** An article as a document for a search engine (OpenSearch). */
import { edtfBounds } from '../../record/edtf.ts';
import type { Bounds } from '../../record/order.ts';
import type { Article, NameType } from '../../record/schema.ts';
import { statedValues, type KeptFieldName } from '../../record/stated-fields.ts';
import { keysIn } from '../../search/index/build/content.ts';
import { placeWords, toIndexedText } from '../../search/index/indexed-text.ts';
import type { PROPERTIES } from './index-body.ts';

/** A range of days for a field of the type `date_range`. A side that is open is left out. */
export interface DayRange {
  /** ISO day. */
  readonly gte?: string;
  /** The end of an ISO day, in UTC. */
  readonly lte?: string;
}

/** A name in an article, with all its spellings in all languages under which Kiosk's search finds it. */
export interface SpelledMention {
  readonly id: string;
  readonly type: NameType;
  readonly spellings: readonly string[];
}

/** What is indexed of an article. */
export interface SearchDocument extends Partial<Record<keyof typeof PROPERTIES, unknown>> {
  readonly id: string;
  /** Public address of its page. */
  readonly url: string;
  readonly title: string;
  /** What a reader sees below the title. */
  readonly text: string;
  /** The keys of the words of the title and of each block (`searchKey`), in their order. */
  readonly keys: readonly string[];
  /** BCP 47, or `und`. */
  readonly language: string;
  /** The days on which it may have been published; absent: unknown. */
  readonly date?: DayRange;
  readonly edtf: string;
  readonly dateBasis: string;
  /** The days that the text names. */
  readonly namedDates: readonly DayRange[];
  readonly story?: string;
  readonly series?: string;
  readonly stated: Readonly<Partial<Record<KeptFieldName, string>>>;
  readonly names: readonly SpelledMention[];
  readonly words: number;
}

/**
 * Makes the document of an article.
 *
 * @param spellingsOf all spellings of a name
 */
export function toSearchDocument(
  article: Article,
  url: string,
  spellingsOf: (id: string) => readonly string[],
): SearchDocument {
  const { id, title, language, published, story, series, stated, mentions, words } = article;
  const indexed = toIndexedText(article);
  const keyOf = keysIn(language);
  const date = toDayRange(published);
  const types = new Map(mentions.names.map(({ name, type }) => [name, type]));
  return {
    ...{ id, url, title: title.text, text: indexed.blocks.join('\n\n') },
    keys: placeWords(indexed).map((part) =>
      part.words.map(({ start, end }) => keyOf(part.text.slice(start, end))).join(' '),
    ),
    language,
    ...(date && { date }),
    ...{ edtf: published.edtf, dateBasis: published.basis },
    namedDates: [...new Set(mentions.dates.map(({ edtf }) => edtf))].flatMap(
      (edtf) => toDayRange(edtfBounds(edtf)) ?? [],
    ),
    ...(story !== null && { story }),
    ...(series && { series: series.id }),
    stated: Object.fromEntries(statedValues(stated)),
    names: Array.from(types, ([name, type]) => ({ id: name, type, spellings: spellingsOf(name) })),
    words,
  };
}

/**
 * @returns `undefined` where both sides are open
 * @example
 * toDayRange({ earliest: '2022-12-01', latest: '2022-12-31' }) //=> { gte: '2022-12-01', lte: '2022-12-31T23:59:59.999Z' }
 */
export function toDayRange(
  { earliest, latest }: Bounds = { earliest: null, latest: null },
): DayRange | undefined {
  if (earliest === null && latest === null) return undefined;
  return {
    ...(earliest !== null && { gte: earliest }),
    // A day alone would be its first moment.
    ...(latest !== null && { lte: `${latest}T23:59:59.999Z` }),
  };
}
