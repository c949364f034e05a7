import type { Site } from '../../config/site.ts';
import { siteWords } from '../../config/site.ts';
import { UNDETERMINED } from '../../languages/index.ts';
import { recordTree } from '../../record/record-tree.ts';
import type { Card } from '../../record/schema.ts';
import type { Element } from './tag-files.ts';

/** The size of a bag's payload. */
export interface Payload {
  readonly files: number;
  readonly bytes: number;
}

/**
 * The elements of `bag-info.txt`: those that RFC 8493 reserves (section 2.2.2), then Dublin Core (DCMES 1.1), whose labels are written as DCMI
 * writes them in HTML. There is no day but `asOf`, so the same content gives the same bytes.
 *
 * @param cards of the articles that are not private
 * @param version of Kiosk
 */
export function describeBag(
  site: Site,
  cards: readonly Card[],
  { files, bytes }: Payload,
  version: string,
): Element[] {
  const inDefaultLanguage = (words: Site['name'] | null): string | null =>
    words === null ? null : siteWords(site, words, site.defaultLanguage);
  const description = inDefaultLanguage(site.description);
  const languages = [...new Set(cards.map(({ language }) => language))].filter(
    (language) => language !== UNDETERMINED,
  );
  const elements: readonly (readonly [label: string, value: string | null])[] = [
    ['Source-Organization', site.publisher],
    [site.contact?.includes('://') === true ? 'Contact-Page' : 'Contact-Email', site.contact],
    ['External-Description', description],
    ['Bagging-Date', site.asOf],
    ['External-Identifier', site.url],
    ['Payload-Oxum', `${bytes}.${files}`],
    ['Internal-Sender-Identifier', `sha256:${recordTree(cards).root}`],
    [
      'Internal-Sender-Description',
      'The identifier is the root of the Merkle tree (RFC 6962) over all records.',
    ],
    ['Bag-Software-Agent', `Kiosk ${version}`],
    ['DC.title', inDefaultLanguage(site.name)],
    ['DC.description', description],
    ['DC.publisher', site.publisher],
    ['DC.date', site.asOf],
    ['DC.type', 'Collection'],
    ['DC.identifier', site.url],
    ...languages.toSorted().map((language) => ['DC.language', language] as const),
    ['DC.coverage', daysCovered(cards)],
    ['DC.rights', inDefaultLanguage(site.rights)],
  ];
  return elements.flatMap(([label, value]) => (value === null || value === '' ? [] : [[label, value]]));
}

/** The first and the last day that articles can be of (`2018-01-03/2022-12-31`, ISO 8601); `null` where no article is dated. */
function daysCovered(cards: readonly Card[]): string | null {
  const first = cards.flatMap(({ earliest }) => earliest ?? []).toSorted()[0];
  const last = cards
    .flatMap(({ latest }) => latest ?? [])
    .toSorted()
    .at(-1);
  return first === undefined || last === undefined ? null : `${first}/${last}`;
}
