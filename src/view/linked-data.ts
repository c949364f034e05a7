/** schema.org descriptions of pages for search engines. A date is as precise as it is known; an open one is left out. */
import type { CollectionPage, NewsArticle, WebSite, WithContext } from 'schema-dts';
import { isWebAddress } from '../base/web-address.ts';
import { isoDate } from '../record/iso-date.ts';
import { UNDETERMINED } from '../languages/index.ts';
import { DATE_DEGREES, dateDegree } from '../record/date-bases.ts';
import type { Article } from '../record/schema.ts';
import { KEPT_FIELDS, statedValues, type Stated } from '../record/stated-fields.ts';

const CONTEXT = 'https://schema.org';

/** Describes an article. Only a date that is stated and undisputed is a `datePublished`, because search engines show that as a fact. */
export function describeArticle(
  { title, language, published, stated, named, words }: Article,
  address: string,
  archive: { readonly name: string; readonly address: string },
): WithContext<NewsArticle> {
  const date = isoDate(published.edtf);
  const dateProperty = DATE_DEGREES[dateDegree(published.basis)].schemaOrg;
  return {
    '@context': CONTEXT,
    '@type': 'NewsArticle',
    '@id': address,
    url: address,
    headline: title.text,
    ...(language === UNDETERMINED ? {} : { inLanguage: language }),
    ...(date === undefined || dateProperty === null ? {} : { [dateProperty]: date }),
    ...describeStated(stated),
    wordCount: words,
    isAccessibleForFree: true,
    isPartOf: { '@type': 'Collection', name: archive.name, url: archive.address },
    mentions: named.map(({ type, label }) => ({
      '@type': ({ person: 'Person', place: 'Place', organisation: 'Organization' } as const)[type],
      name: Object.values(label)[0] ?? '',
    })),
  };
}

/** Words, or a thing with a name. */
type StatedThing = string | { readonly '@type': string; readonly name: string };

/** Describes what the file states. Values of fields with the same property become a list. */
function describeStated(stated: Stated): Readonly<Record<string, StatedThing | readonly StatedThing[]>> {
  const things = statedValues(stated).flatMap(([field, value]) => {
    const { schemaOrg, shape } = KEPT_FIELDS[field];
    if (schemaOrg === null) return [];
    const { property, type } = schemaOrg;
    const isThing = type !== undefined && !(shape === 'licence' && isWebAddress(value));
    return [{ property, thing: isThing ? { '@type': type, name: value } : value }];
  });
  const byProperty = Map.groupBy(things, ({ property }) => property);
  return Object.fromEntries(
    [...byProperty].map(([property, [first, ...others]]) => [
      property,
      others.length === 0 ? first?.thing : [first, ...others].map((item) => item?.thing),
    ]),
  ) as Readonly<Record<string, StatedThing | readonly StatedThing[]>>;
}

/** Describes a page that lists others, in their order. */
export function describeList(
  name: string,
  address: string,
  items: readonly { readonly name: string; readonly address: string }[],
): WithContext<CollectionPage> {
  return {
    '@context': CONTEXT,
    '@type': 'CollectionPage',
    name,
    url: address,
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: items.length,
      itemListElement: items.map((item, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: item.name,
        url: item.address,
      })),
    },
  };
}

/** Describes the archive, with the address of its search. */
export function describeSite(
  name: string,
  description: string,
  address: string,
  search: string,
  language: string,
): WithContext<WebSite> {
  return {
    '@context': CONTEXT,
    '@type': 'WebSite',
    name,
    description,
    url: address,
    inLanguage: language,
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${search}?q={search_term_string}` },
      query: 'required name=search_term_string',
    },
  };
}
