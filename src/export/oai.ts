/**
 * A static repository of the Open Archives Initiative: metadata in Dublin Core that a gateway serves to harvesters
 * (https://www.openarchives.org/OAI/2.0/guidelines-static-repository.htm).
 */
import { x } from 'xastscript';
import { XML_DECLARATION, withoutControls, writeXml } from './xml.ts';
import { UNDETERMINED } from '../languages/index.ts';
import type { Entry } from './entry.ts';
import { KEPT_FIELDS, statedValues } from '../record/stated-fields.ts';

/** The description of the repository. */
export interface Repository {
  readonly name: string;
  readonly address: string;
  /** Mail address; the protocol requires one. */
  readonly contact: string;
  /** First day on which an article entered the archive (ISO); the protocol requires one. */
  readonly earliest: string;
}

/** A static repository is one file. For a larger archive, harvesters use `/data/articles.csv`. */
export const MAX_OAI_RECORDS = 20_000;

const REPOSITORY = 'http://www.openarchives.org/OAI/2.0/static-repository';
const OAI = 'http://www.openarchives.org/OAI/2.0/';
const OAI_DC = 'http://www.openarchives.org/OAI/2.0/oai_dc/';

export function writeRepository(
  { name, address, contact, earliest }: Repository,
  entries: readonly Entry[],
  articleAddress: (id: string) => string,
): string {
  return writeXml([
    XML_DECLARATION,
    x('Repository', { xmlns: REPOSITORY, 'xmlns:oai': OAI }, [
      x('Identify', [
        x('oai:repositoryName', withoutControls(name)),
        x('oai:baseURL', address),
        x('oai:protocolVersion', '2.0'),
        x('oai:adminEmail', contact),
        x('oai:earliestDatestamp', earliest),
        x('oai:deletedRecord', 'no'),
        x('oai:granularity', 'YYYY-MM-DD'),
      ]),
      x('ListMetadataFormats', [
        x('oai:metadataFormat', [
          x('oai:metadataPrefix', 'oai_dc'),
          x('oai:schema', 'http://www.openarchives.org/OAI/2.0/oai_dc.xsd'),
          x('oai:metadataNamespace', OAI_DC),
        ]),
      ]),
      x(
        'ListRecords',
        { metadataPrefix: 'oai_dc' },
        entries.map((entry) => toRecord(entry, earliest, articleAddress(entry.id))),
      ),
    ]),
  ]);
}

function toRecord(entry: Entry, earliest: string, address: string) {
  const dc = { 'xmlns:oai_dc': OAI_DC, 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' };
  return x('oai:record', [
    x('oai:header', [x('oai:identifier', address), x('oai:datestamp', entry.seen ?? earliest)]),
    x('oai:metadata', [
      x('oai_dc:dc', dc, [
        x('dc:title', withoutControls(entry.title)),
        ...statedValues(entry.stated).flatMap(([field, value]) => {
          const { dublinCore } = KEPT_FIELDS[field];
          return dublinCore === null ? [] : [x(`dc:${dublinCore}`, withoutControls(value))];
        }),
        x('dc:description', withoutControls(entry.summary)),
        x('dc:date', entry.edtf),
        x('dc:type', 'Text'),
        x('dc:identifier', address),
        ...(entry.language === UNDETERMINED ? [] : [x('dc:language', entry.language)]),
      ]),
    ]),
  ]);
}
