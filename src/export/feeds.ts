/**
 * Feeds of what entered the archive or changed in it. `updated` is the day of that, never the day of publication, which is a category
 * (Atom) or an extension (JSON Feed).
 */
import type { Element } from 'xast';
import { x } from 'xastscript';
import { XML_DECLARATION, withoutControls, writeXml } from './xml.ts';
import { UNDETERMINED } from '../languages/index.ts';
import type { Entry } from './entry.ts';
import { KEPT_FIELDS, statedValues } from '../record/stated-fields.ts';

/** One feed: of the whole archive, of a language, a name, a story or a value of a facet, or of the changes. */
export interface Feed {
  readonly title: string;
  /** Address of the page it belongs to. */
  readonly page: string;
  /** Its own address, without the ending. */
  readonly address: string;
  readonly language: string;
  readonly publisher: string;
  readonly items: readonly FeedItem[];
  /** Articles that are gone, with the day of it. Atom can say so (RFC 6721). */
  readonly deleted?: readonly { readonly id: string; readonly seen: string }[];
}

/** One entry of a feed. */
export interface FeedItem {
  /** An IRI that stays the same for ever. */
  readonly id: string;
  /** The page that it leads to. */
  readonly address: string;
  readonly title: string;
  readonly summary: string;
  /** BCP 47; `und` where it is not known. */
  readonly language: string;
  /** The day of it; `null`: not known. */
  readonly seen: string | null;
  readonly authors?: readonly string[];
  readonly categories?: readonly string[];
  readonly rights?: readonly string[];
  /** When an article was published, as far as it is known. */
  readonly published?: { readonly edtf: string; readonly basis: string };
}

/** The entry of an article. */
export function articleItem(entry: Entry, address: string): FeedItem {
  return {
    ...{ id: address, address, title: entry.title, summary: entry.summary },
    ...{ language: entry.language, seen: entry.seen },
    authors: valuesFor('author', entry),
    categories: valuesFor('category', entry),
    rights: valuesFor('rights', entry),
    published: { edtf: entry.edtf, basis: entry.dateBasis },
  };
}

/** The stated values of the fields that are this element of a feed. */
function valuesFor(element: 'author' | 'category' | 'rights', { stated }: Entry): string[] {
  return statedValues(stated).flatMap(([field, value]) =>
    KEPT_FIELDS[field].feed === element ? [value] : [],
  );
}

/** Atom requires a time. This one is written where none is known: it is obviously not a day of news. */
const UNKNOWN_TIME = '1970-01-01T00:00:00Z';

/** The vocabulary for entries that are gone (RFC 6721). */
const TOMBSTONES = 'http://purl.org/atompub/tombstones/1.0';

/** Writes Atom 1.0 (RFC 4287). */
export function writeAtom({ title, page, address, language, publisher, items, deleted = [] }: Feed): string {
  const vocabulary = deleted.length > 0 ? { 'xmlns:at': TOMBSTONES } : {};
  const updated = [...items, ...deleted]
    .flatMap(({ seen }) => seen ?? [])
    .toSorted()
    .at(-1);
  return writeXml([
    XML_DECLARATION,
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', ...vocabulary, 'xml:lang': language }, [
      x('id', `${address}.atom`),
      x('title', withoutControls(title)),
      x('updated', toTime(updated)),
      x('link', { rel: 'self', type: 'application/atom+xml', href: `${address}.atom` }),
      x('link', { rel: 'alternate', type: 'text/html', href: page }),
      x('author', [x('name', withoutControls(publisher))]),
      ...deleted.map(({ id, seen }) => x('at:deleted-entry', { ref: id, when: toTime(seen) })),
      ...items.map(toAtomEntry),
    ]),
  ]);
}

function toAtomEntry(item: FeedItem): Element {
  const { id, address, title, summary, seen, published, authors = [], categories = [], rights = [] } = item;
  return x('entry', tagged('xml:lang', item), [
    x('id', id),
    x('title', withoutControls(title)),
    x('updated', toTime(seen)),
    x('link', { rel: 'alternate', type: 'text/html', href: address, ...tagged('hreflang', item) }),
    ...authors.map((author) => x('author', [x('name', withoutControls(author))])),
    ...(published
      ? [x('category', { scheme: 'https://www.loc.gov/standards/datetime/', term: published.edtf })]
      : []),
    ...categories.map((term) => x('category', { term: withoutControls(term) })),
    x('summary', withoutControls(summary)),
    ...rights.map((words) => x('rights', withoutControls(words))),
  ]);
}

/** Writes JSON Feed 1.1 (https://jsonfeed.org/version/1.1). An entry of an unknown day has no `date_modified`. */
export function writeJsonFeed({ title, page, address, language, publisher, items }: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: `${address}.json`,
    language,
    authors: [{ name: publisher }],
    items: items.map((item) => ({
      id: item.id,
      url: item.address,
      title: item.title,
      content_text: item.summary === '' ? item.title : item.summary,
      ...tagged('language', item),
      ...(item.seen === null ? {} : { date_modified: toTime(item.seen) }),
      ...listed(
        'authors',
        item.authors?.map((name) => ({ name })),
      ),
      ...listed('tags', item.categories),
      ...(item.published && { _kiosk: item.published }),
    })),
  });
}

/** A property with a list, unless the list is empty. */
function listed(
  property: string,
  values: readonly unknown[] = [],
): Readonly<Record<string, readonly unknown[]>> {
  return values.length === 0 ? {} : { [property]: values };
}

function toTime(day: string | null | undefined): string {
  return day == null ? UNKNOWN_TIME : `${day}T00:00:00Z`;
}

/** An attribute or property with the language of an entry, where it is known. */
function tagged(attribute: string, { language }: FeedItem): Record<string, string> {
  return language === UNDETERMINED ? {} : { [attribute]: language };
}
