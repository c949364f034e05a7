/**
 * Feeds of what entered the archive or changed in it. `updated` is the day of that, never the day of publication, which is a category
 * (Atom) or an extension (JSON Feed).
 */
import { x } from 'xastscript';
import { XML_DECLARATION, withoutControls, writeXml } from './xml.ts';
import { UNDETERMINED } from '../languages/index.ts';
import type { Entry } from './entry.ts';
import { KEPT_FIELDS, statedValues } from '../record/stated-fields.ts';

/** One feed: of the whole archive, or of a language, a name, a story or a value of a facet. */
export interface Feed {
  readonly title: string;
  /** Address of the page it belongs to. */
  readonly page: string;
  /** Its own address, without the ending. */
  readonly address: string;
  readonly language: string;
  readonly publisher: string;
  readonly entries: readonly Entry[];
  /** Address of an article. */
  readonly articleAddress: (id: string) => string;
}

/** Atom requires a time. This one is written where none is known: it is obviously not a day of news. */
const UNKNOWN_TIME = '1970-01-01T00:00:00Z';

/** Writes Atom 1.0 (RFC 4287). */
export function writeAtom({
  title,
  page,
  address,
  language,
  publisher,
  entries,
  articleAddress,
}: Feed): string {
  const updated = entries
    .flatMap(({ seen }) => seen ?? [])
    .toSorted()
    .at(-1);
  return writeXml([
    XML_DECLARATION,
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language }, [
      x('id', `${address}.atom`),
      x('title', withoutControls(title)),
      x('updated', toTime(updated)),
      x('link', { rel: 'self', type: 'application/atom+xml', href: `${address}.atom` }),
      x('link', { rel: 'alternate', type: 'text/html', href: page }),
      x('author', [x('name', withoutControls(publisher))]),
      ...entries.map((entry) =>
        x('entry', tagOf(entry), [
          x('id', articleAddress(entry.id)),
          x('title', withoutControls(entry.title)),
          x('updated', toTime(entry.seen)),
          x('link', {
            rel: 'alternate',
            type: 'text/html',
            href: articleAddress(entry.id),
            ...hreflang(entry),
          }),
          ...valuesFor('author', entry).map((author) => x('author', [x('name', withoutControls(author))])),
          x('category', { scheme: 'https://www.loc.gov/standards/datetime/', term: entry.edtf }),
          ...valuesFor('category', entry).map((term) => x('category', { term: withoutControls(term) })),
          x('summary', withoutControls(entry.summary)),
          ...valuesFor('rights', entry).map((rights) => x('rights', withoutControls(rights))),
        ]),
      ),
    ]),
  ]);
}

/** Writes JSON Feed 1.1 (https://jsonfeed.org/version/1.1). An entry of an unknown day has no `date_modified`. */
export function writeJsonFeed({
  title,
  page,
  address,
  language,
  publisher,
  entries,
  articleAddress,
}: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: `${address}.json`,
    language,
    authors: [{ name: publisher }],
    items: entries.map((entry) => ({
      id: articleAddress(entry.id),
      url: articleAddress(entry.id),
      title: entry.title,
      content_text: entry.summary === '' ? entry.title : entry.summary,
      ...(entry.language === UNDETERMINED ? {} : { language: entry.language }),
      ...(entry.seen === null ? {} : { date_modified: toTime(entry.seen) }),
      ...listed(
        'authors',
        valuesFor('author', entry).map((name) => ({ name })),
      ),
      ...listed('tags', valuesFor('category', entry)),
      _kiosk: { edtf: entry.edtf, basis: entry.dateBasis },
    })),
  });
}

/** The stated values of the fields that are this element of a feed. */
function valuesFor(element: 'author' | 'category' | 'rights', { stated }: Entry): string[] {
  return statedValues(stated).flatMap(([field, value]) =>
    KEPT_FIELDS[field].feed === element ? [value] : [],
  );
}

/** A property with a list, unless the list is empty. */
function listed(property: string, values: readonly unknown[]): Readonly<Record<string, readonly unknown[]>> {
  return values.length === 0 ? {} : { [property]: values };
}

function toTime(day: string | null | undefined): string {
  return day == null ? UNKNOWN_TIME : `${day}T00:00:00Z`;
}

function tagOf({ language }: Entry): Record<string, string> {
  return language === UNDETERMINED ? {} : { 'xml:lang': language };
}

function hreflang({ language }: Entry): Record<string, string> {
  return language === UNDETERMINED ? {} : { hreflang: language };
}
