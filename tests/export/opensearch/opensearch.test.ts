import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSite } from '../../../src/config/site.ts';
import { bulkFileName, bulkLines, writeBulkFiles } from '../../../src/export/opensearch/bulk-files.ts';
import { INDEX_BODY, PROPERTIES } from '../../../src/export/opensearch/index-body.ts';
import {
  toDayRange,
  toSearchDocument,
  type SearchDocument,
} from '../../../src/export/opensearch/search-document.ts';
import { writeSearchFiles } from '../../../src/export/write/opensearch-files.ts';
import { edtfBounds } from '../../../src/record/edtf.ts';
import { searchKey } from '../../../src/search-key.ts';
import {
  indexAndAsk,
  toArticle,
  writeArchive,
  type SmallArticle,
  type SmallName,
} from '../../../tools/evaluate/small-archive.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-opensearch-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const HOSTILE = 'Ärger & "quotes" \\ \u0001 \u2028 \r\n {"index":{}} 𝔘';

const ARTICLES: SmallArticle[] = [
  {
    ...{ id: 'a', language: 'lv', edtf: '2022-12', title: HOSTILE, story: 's-a' },
    text: ['Baltkrievijā ieradās Īlons Masks.', HOSTILE, 'Trīs\ndienas.'],
    names: { 'l-belarus': 'Baltkrievijā', 'p-elon-musk': 'Īlons Masks' },
    dates: { '2022-12-19': 'Trīs' },
    stated: { author: 'Anna Berg', source: 'Avīze' },
  },
  {
    id: 'b',
    language: 'sv',
    edtf: '[2023..]',
    title: 'Senare',
    text: ['Elon Musk reste till Belarus.'],
    names: { 'p-elon-musk': 'Elon Musk', 'l-belarus': 'Belarus' },
  },
  { id: 'c', language: 'und', title: 'Utan dag', text: ['x'], names: { 'p-paris': 'x' } },
  {
    id: 'd',
    language: 'da',
    edtf: '2021-02-03',
    title: 'Byen',
    text: ['Paris er en by.'],
    names: { 'l-paris': 'Paris' },
  },
];
const NAMES: SmallName[] = [
  { id: 'l-belarus', label: { lv: 'Baltkrievija', sv: 'Belarus' } },
  { id: 'p-elon-musk', label: { lv: 'Īlons Masks', sv: 'Elon Musk' } },
  { id: 'p-paris', label: { da: 'Paris' } },
  { id: 'l-paris', label: { da: 'Paris', lv: 'Parīze' } },
];
const NONE = (): readonly string[] => [];
const ADDRESS = 'https://archive.example/articles/a/';

function schemaFaults(value: unknown, name: string): unknown[] {
  const schema = JSON.parse(
    readFileSync(new URL(`../../schemas/opensearch-${name}.json`, import.meta.url), 'utf8'),
  ) as object;
  const validate = new Ajv({ allErrors: true }).compile(schema);
  return validate(value) ? [] : [...(validate.errors ?? [])];
}

interface Property {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Property>>;
}

/** What an index with these properties would refuse in a document (`dynamic: strict`). */
function documentFaults(value: unknown, properties: Readonly<Record<string, Property>>, at = ''): string[] {
  return Object.entries(value as object).flatMap(([field, held]) => {
    const place = `${at}/${field}`;
    const property = properties[field];
    if (!property) return [`${place} is not mapped`];
    // A field may have one value or several.
    return ([held].flat() as unknown[]).flatMap((one) => {
      if (property.properties) return documentFaults(one, property.properties, place);
      return fits(one, property.type ?? '')
        ? []
        : [`${place}: ${JSON.stringify(one)} is no ${property.type}`];
    });
  });
}

const DAY = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d\.\d{3}Z)?$/u;

function fits(value: unknown, type: string): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type !== 'date_range') return typeof value === 'string';
  const sides = Object.entries(value as Readonly<Record<string, string>>);
  return sides.length > 0 && sides.every(([side, day]) => ['gte', 'lte'].includes(side) && DAY.test(day));
}

function linesOf(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  expect(text.endsWith('\n')).toBe(true);
  return text.slice(0, -1).split('\n');
}

const SITE = 'name: Arkivet\nurl: https://archive.example/below/\n';

function exportTo(out: string, site = SITE) {
  writeFileSync(join(folder, 'site.yaml'), site);
  const described = readSite(join(folder, 'site.yaml'));
  return writeSearchFiles({ archive: join(folder, 'archive'), site: described, out, index: 'kiosk' });
}

/** The documents of an export, by their ids; each action and document is checked. */
function readExport(out: string): ReadonlyMap<string, SearchDocument> {
  const files = readdirSync(out).filter((name) => name.startsWith('bulk'));
  const lines = files.flatMap((name) => linesOf(join(out, name)));
  const documents = new Map<string, SearchDocument>();
  for (let at = 0; at < lines.length; at += 2) {
    const action = JSON.parse(lines[at] ?? '') as { readonly index: { readonly _id: string } };
    const document = JSON.parse(lines[at + 1] ?? '') as SearchDocument;
    expect(schemaFaults(action, 'bulk')).toEqual([]);
    expect(documentFaults(document, PROPERTIES)).toEqual([]);
    expect(action.index._id).toBe(document.id);
    documents.set(document.id, document);
  }
  return documents;
}

test('the body that creates the index is one of OpenSearch', () => {
  expect(schemaFaults(INDEX_BODY, 'index')).toEqual([]);
  // The schemas of these tests see what is wrong.
  const wrong = { ...INDEX_BODY, mappings: { properties: { date: { type: 'daterange' } } } };
  expect(schemaFaults(wrong, 'index')).not.toEqual([]);
  expect(schemaFaults({ index: { _index: 'Kiosk', _id: 'a' } }, 'bulk')).not.toEqual([]);
  expect(documentFaults({ id: 'a', colour: 'red' }, PROPERTIES)).toEqual(['/colour is not mapped']);
});

describe('a document', () => {
  const document = toSearchDocument(toArticle(ARTICLES[0]!), ADDRESS, (id) => [id, 'other']);

  test('has the title, the text, the language, the story and what the file states', () => {
    expect(document).toMatchObject({
      ...{ id: 'a', url: ADDRESS, title: HOSTILE, language: 'lv', story: 's-a', edtf: '2022-12' },
      stated: { author: 'Anna Berg', source: 'Avīze' },
    });
    expect(document.text).toContain('Baltkrievijā ieradās Īlons Masks.');
  });

  test('has the keys that a word of its language is searched by, in their order', () => {
    expect(document.keys[1]?.split(' ').slice(0, 2)).toEqual([
      searchKey('Baltkrievijas', 'lv'),
      searchKey('ieradās', 'lv'),
    ]);
  });

  test('has its names with all their spellings', () => {
    expect(document.names).toEqual([
      { id: 'l-belarus', type: 'place', spellings: ['l-belarus', 'other'] },
      { id: 'p-elon-musk', type: 'person', spellings: ['p-elon-musk', 'other'] },
    ]);
  });

  test('has its dates as ranges of days', () => {
    expect(document.date).toEqual({ gte: '2022-12-01', lte: '2022-12-31T23:59:59.999Z' });
    expect(document.namedDates).toEqual([{ gte: '2022-12-19', lte: '2022-12-19T23:59:59.999Z' }]);
    expect(toSearchDocument(toArticle(ARTICLES[1]!), ADDRESS, NONE).date).toEqual({ gte: '2023-01-01' });
    expect(toSearchDocument(toArticle(ARTICLES[2]!), ADDRESS, NONE)).not.toHaveProperty('date');
    expect(toDayRange(edtfBounds('[..2020-05]'))).toEqual({ lte: '2020-05-31T23:59:59.999Z' });
  });

  test('is two lines, whatever stands in it', () => {
    const lines = bulkLines(document, 'kiosk');
    expect(lines.match(/\n/gu)).toHaveLength(2);
    expect(lines.endsWith('}\n')).toBe(true);
  });
});

describe('bulk files', () => {
  const documents = Array.from({ length: 30 }, (_, index) =>
    toSearchDocument(toArticle({ ...ARTICLES[1]!, id: `a${index}` }), ADDRESS, NONE),
  );

  test('are no larger than a request may be, and together hold each document once', () => {
    const written = writeBulkFiles(documents, { folder, index: 'kiosk', maxBytes: 4_000 });
    const files = readdirSync(folder);
    expect(written).toMatchObject({ documents: 30, files: files.length });
    expect(files.length).toBeGreaterThan(2);
    expect(files).toEqual(files.map((_, index) => bulkFileName(index + 1)));
    const sizes = files.map((name) => statSync(join(folder, name)).size);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(4_000);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(written.bytes);
    expect([...readExport(folder).keys()]).toEqual(documents.map(({ id }) => id));
  });

  test('take a document that is larger than a file may be', () => {
    expect(writeBulkFiles(documents, { folder, index: 'kiosk', maxBytes: 10 }).files).toBe(30);
    expect(readExport(folder).size).toBe(30);
  });

  test('are written document by document: the last one is on the disk before the next is asked for', () => {
    const seen: number[] = [];
    function* watched(): Generator<SearchDocument> {
      for (const document of documents) {
        const files = readdirSync(folder);
        seen.push(files.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0));
        yield document;
      }
    }
    writeBulkFiles(watched(), { folder, index: 'kiosk', maxBytes: 4_000 });
    const sizes = documents.map((document) => Buffer.byteLength(bulkLines(document, 'kiosk')));
    let sum = 0;
    expect(seen).toEqual(sizes.map((size) => (sum += size) - size));
  });
});

describe('an export of an archive', () => {
  test('has every article, and a name with each spelling under which the search finds it', async () => {
    writeArchive(join(folder, 'archive'), ARTICLES, NAMES);
    const out = join(folder, 'out');
    expect(exportTo(out)).toMatchObject({ documents: 4, files: 1 });
    expect(readdirSync(out)).toEqual(['bulk-000001.ndjson', 'index.json']);
    expect(JSON.parse(readFileSync(join(out, 'index.json'), 'utf8'))).toEqual(INDEX_BODY);
    const documents = readExport(out);
    expect([...documents.keys()].toSorted()).toEqual(['a', 'b', 'c', 'd']);
    expect(documents.get('a')?.url).toBe('https://archive.example/below/articles/a/');
    const spellings = documents.get('a')?.names.map((name) => name.spellings) ?? [];
    // Of the texts, of the tables of places, and the family name of a person.
    expect(spellings[0]).toEqual(
      expect.arrayContaining(['Baltkrievija', 'Belarus', 'Weissrussland', 'Беларусь']),
    );
    expect(spellings[1]).toEqual(expect.arrayContaining(['Īlons Masks', 'Elon Musk', 'Musk', 'Masks']));
    // One word that is a person here and a place there.
    expect(documents.get('c')?.names[0]?.spellings).toEqual(expect.arrayContaining(['Paris', 'Parīze']));
    const { find } = await indexAndAsk(folder);
    for (const spelling of spellings.flat())
      expect([spelling, await find(`"${spelling}"`)]).toEqual([spelling, expect.arrayContaining(['a', 'b'])]);
  });

  test('replaces an earlier export, and nothing else', () => {
    const archive = join(folder, 'archive');
    const out = join(folder, 'out');
    writeArchive(archive, ARTICLES, NAMES);
    exportTo(out);
    writeFileSync(join(out, 'bulk-000002.ndjson'), 'of an earlier and larger archive');
    exportTo(out);
    expect(readdirSync(out)).toEqual(['bulk-000001.ndjson', 'index.json']);
    writeFileSync(join(out, 'thesis.doc'), 'three years of work');
    expect(() => exportTo(out)).toThrow('thesis.doc');
    expect(readdirSync(out)).toContain('thesis.doc');
  });

  test('is not made of a private archive', () => {
    writeArchive(join(folder, 'archive'), ARTICLES, NAMES);
    expect(() => exportTo(join(folder, 'out'), `${SITE}private: true\n`)).toThrow('is private');
  });
});
