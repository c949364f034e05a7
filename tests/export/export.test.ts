import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { fromXml } from 'xast-util-from-xml';
import { validateXML } from 'xmllint-wasm';
import { describe, expect, test } from 'vitest';
import { isoDate } from '../../src/record/iso-date.ts';
import { writeBibtex } from '../../src/export/citation/bibtex.ts';
import type { Reference } from '../../src/export/citation/reference.ts';
import { toEntry, type Entry } from '../../src/export/entry.ts';
import { articleItem, writeAtom, writeJsonFeed, type Feed } from '../../src/export/feeds.ts';
import { writeMarkdown } from '../../src/export/markdown.ts';
import { writeRepository } from '../../src/export/oai.ts';
import { COLUMNS, describePackage, toRow, writeRow } from '../../src/export/package.ts';
import { writeSitemap, writeSitemapIndex } from '../../src/export/sitemap.ts';
import { corpusTags, writeTei } from '../../src/export/tei.ts';
import type { Article } from '../../src/record/schema.ts';
import { KEPT_FIELDS, KEPT_FIELD_NAMES } from '../../src/record/stated-fields.ts';
import { describeArticle } from '../../src/view/linked-data.ts';
import { toArticle } from '../../tools/evaluate/small-archive.ts';

const ADDRESS = 'https://archive.example/articles/a/';
const HOSTILE = 'Ärger & <script>alert("x")</script> \u0001 ]]> «ē» 𝔘';

const article = toArticle({
  ...{ id: 'a', language: 'lv', edtf: '2022-12', title: HOSTILE },
  text: [`Anna Berg ieradās Oslo. ${HOSTILE}`, '1. nav saraksts', '# nav virsraksts'],
  names: { 'p-anna-berg': 'Anna Berg', 'l-oslo': 'Oslo' },
  story: 's-a',
});

function feedOf(entries: readonly Entry[]): Feed {
  return {
    ...{ title: HOSTILE, language: 'en', publisher: 'The & Library' },
    page: 'https://archive.example/en/',
    address: 'https://archive.example/feeds/all',
    items: entries.map((entry) => articleItem(entry, ADDRESS)),
  };
}

function readSchema(name: string): string {
  return readFileSync(new URL(`../schemas/${name}`, import.meta.url), 'utf8');
}

/** The errors that a validator finds in a document; empty if it fits its schema. */
async function faultsOfXml(contents: string, schema: string): Promise<unknown[]> {
  const { errors } = await validateXML({ xml: { fileName: 'a.xml', contents }, schema: readSchema(schema) });
  return [...errors];
}

function faultsOfJson(document: unknown, schema: string): unknown[] {
  const ajv = new Ajv({ allErrors: true });
  // Its types do not declare the function that CommonJS exports as `default`.
  (addFormats as unknown as { readonly default: (validator: Ajv) => unknown }).default(ajv);
  const validate = ajv.compile(JSON.parse(readSchema(schema)) as object);
  return validate(document) ? [] : [...(validate.errors ?? [])];
}

describe('as their schemas want them', () => {
  const entries = [toEntry(article, null), toEntry(article, '2024-05-31')];

  test('feeds', async () => {
    expect(await faultsOfXml(writeAtom(feedOf(entries)), 'atom.xsd')).toEqual([]);
    expect(faultsOfJson(JSON.parse(writeJsonFeed(feedOf(entries))), 'json-feed.json')).toEqual([]);
    const withoutTime = writeAtom(feedOf(entries)).replace(/<updated>[^<]*<\/updated>/u, '');
    expect(await faultsOfXml(withoutTime, 'atom.xsd')).not.toEqual([]);
  });

  test('sitemap', async () => {
    const map = writeSitemap([{ address: ADDRESS, changed: '2024-05-31' }]);
    expect(await faultsOfXml(map, 'sitemap.xsd')).toEqual([]);
    expect(await faultsOfXml(writeSitemapIndex(['https://a.example/sitemap-0.xml']), 'sitemap.xsd')).toEqual(
      [],
    );
    expect(await faultsOfXml(map.replace('2024-05-31', 'May'), 'sitemap.xsd')).not.toEqual([]);
  });

  test('description of the data', () => {
    const subject = { name: 'A', description: 'B', homepage: ADDRESS, edition: 'e', rights: 'R' };
    const files = [
      { path: 'articles.csv', bytes: 1, hash: 'sha256:0a', mediaType: 'text/csv' },
      { path: 'articles/zh-Hant/2022.jsonl', bytes: 1, hash: 'sha256:0b', mediaType: 'application/jsonl' },
    ];
    expect(faultsOfJson(describePackage(subject, files), 'data-package.json')).toEqual([]);
    expect(faultsOfJson(describePackage(subject, []), 'data-package.json')).not.toEqual([]);
  });
});

describe('feeds', () => {
  test('Atom as a reader of feeds takes it: updated is when it entered here, not when it was published', () => {
    const feed = parseAtomFeed(writeAtom(feedOf([toEntry(article, '2024-05-31')])));
    expect(feed.updated).toBe('2024-05-31T00:00:00Z');
    expect(feed.entries?.[0]).toMatchObject({ id: ADDRESS, updated: '2024-05-31T00:00:00Z' });
    expect(feed.entries?.[0]?.title?.value).toContain('<script>alert("x")</script>');
  });

  test('where no day is known Atom gets the zero of time, and JSON Feed nothing', () => {
    const entries = [toEntry(article, null)];
    expect(parseAtomFeed(writeAtom(feedOf(entries))).updated).toBe('1970-01-01T00:00:00Z');
    const feed = parseJsonFeed(writeJsonFeed(feedOf(entries)));
    expect(feed.items?.[0]?.date_modified).toBeUndefined();
    expect(feed.items?.[0]?.date_published).toBeUndefined();
    expect(feed.items?.[0]?.language).toBe('lv');
  });
});

test('whatever a text holds, the XML made of it is well formed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      const hostile = toArticle({ id: 'a', language: 'lv', title: `T${text}`, text: [`B${text}`] });
      const entry = toEntry(hostile, null);
      const frame = corpusTags(text.replace(/[^\p{L}]/gu, ''), 'lv');
      for (const xml of [
        writeAtom(feedOf([entry])),
        `${frame.open}${writeTei(hostile, ADDRESS)}${frame.close}`,
        writeRepository(
          { name: 'A', address: ADDRESS, contact: 'a@example.org', earliest: '2024-01-01' },
          [entry],
          () => ADDRESS,
        ),
      ])
        expect(() => fromXml(xml)).not.toThrow();
    }),
  );
});

test('TEI marks names and dates in place, and loses no character of the text', () => {
  const tei = writeTei(article, ADDRESS);
  expect(tei).toContain(
    '<persName ref="#p-anna-berg">Anna Berg</persName> ieradās <placeName ref="#l-oslo">Oslo</placeName>',
  );
  expect(tei).toContain('<date when="2022-12" evidence="header">2022-12</date>');
  const body = tei.slice(tei.indexOf('<body>')).replace(/<[^>]+>/gu, '');
  const plain = body.replaceAll('&#x3C;', '<').replaceAll('&gt;', '>').replaceAll('&#x26;', '&').trim();
  expect(plain).toBe(article.text.replaceAll('\u0001', '').replaceAll('\n\n', ''));
});

describe('what a file states', () => {
  const stated = {
    ...{
      author: 'Anna Berg',
      source: 'Havnebladet',
      url: 'https://havnebladet.example/1',
      section: 'Kultur',
    },
    ...{
      place: 'Odense',
      publisher: 'Havnens Forlag',
      licence: 'https://creativecommons.org/licenses/by/4.0/',
    },
  };
  const told = { ...article, stated };

  test('has columns in the table, the optional fields after all others', () => {
    const row = toRow(told, ADDRESS);
    const byColumn = Object.fromEntries(COLUMNS.map(([name], index) => [name, row[index]]));
    expect(byColumn).toMatchObject({ ...stated, url: ADDRESS });
    const names = COLUMNS.map(([name]) => name);
    const optional = KEPT_FIELD_NAMES.filter((field) => KEPT_FIELDS[field].record === 'where-stated');
    const columns = optional.flatMap((field) => KEPT_FIELDS[field].column ?? []);
    expect(columns).toEqual(expect.arrayContaining(['section', 'place', 'publisher', 'licence']));
    expect(names.slice(-columns.length)).toEqual(columns);
    expect(new Set(names).size).toBe(names.length);
    expect(toRow(article, ADDRESS)).toHaveLength(COLUMNS.length);
  });

  test('is in the header of TEI', () => {
    const tei = writeTei(told, ADDRESS);
    expect(tei).toContain('<author>Anna Berg</author></titleStmt>');
    expect(tei).toContain('<publicationStmt><publisher>Havnebladet</publisher>');
    expect(tei).toContain(
      '<biblScope unit="section">Kultur</biblScope><pubPlace>Odense</pubPlace><publisher>Havnens Forlag</publisher></bibl>',
    );
    expect(tei).toContain(
      `<availability><licence target="${stated.licence}">${stated.licence}</licence></availability>`,
    );
    const inWords = writeTei({ ...told, stated: { ...stated, licence: 'CC BY 4.0' } }, ADDRESS);
    expect(inWords).toContain('<licence>CC BY 4.0</licence>');
    expect(writeTei(article, ADDRESS)).toContain('<publisher>not stated</publisher>');
  });

  test('is Dublin Core', () => {
    const repository = { name: 'A', address: ADDRESS, contact: 'a@example.org', earliest: '2024-01-01' };
    const xml = writeRepository(repository, [toEntry(told, null)], () => ADDRESS);
    for (const element of [
      '<dc:creator>Anna Berg</dc:creator>',
      '<dc:source>Havnebladet</dc:source>',
      '<dc:subject>Kultur</dc:subject>',
      '<dc:coverage>Odense</dc:coverage>',
      '<dc:publisher>Havnens Forlag</dc:publisher>',
      `<dc:rights>${stated.licence}</dc:rights>`,
    ])
      expect(xml).toContain(element);
  });

  test('is in feeds that their schemas allow', async () => {
    const feed = feedOf([toEntry(told, '2024-05-31')]);
    expect(await faultsOfXml(writeAtom(feed), 'atom.xsd')).toEqual([]);
    expect(writeAtom(feed)).toContain('<category term="Kultur"');
    expect(writeAtom(feed)).toContain(`<rights>${stated.licence}</rights>`);
    const json: unknown = JSON.parse(writeJsonFeed(feed));
    expect(faultsOfJson(json, 'json-feed.json')).toEqual([]);
    expect(json).toMatchObject({ items: [{ authors: [{ name: 'Anna Berg' }], tags: ['Kultur'] }] });
  });

  test('is given to search engines', () => {
    expect(describeArticle(told, ADDRESS, { name: 'A', address: ADDRESS })).toMatchObject({
      author: { '@type': 'Person', name: 'Anna Berg' },
      publisher: [
        { '@type': 'Organization', name: 'Havnebladet' },
        { '@type': 'Organization', name: 'Havnens Forlag' },
      ],
      articleSection: 'Kultur',
      locationCreated: { '@type': 'Place', name: 'Odense' },
      license: stated.licence,
    });
  });

  test('heads the Markdown, where `url` is the address in the archive', () => {
    const { url, ...columns } = stated;
    const [, front = ''] = writeMarkdown(told, ADDRESS).split('---\n');
    expect(front).not.toContain(url);
    for (const [key, value] of Object.entries({ ...columns, url: ADDRESS }))
      expect(front).toContain(`${key}: "${value}"\n`);
  });
});

test('a sitemap names each page with the day of its last change, and an index its files', () => {
  const page = { address: 'https://a.example/en/' };
  const map = writeSitemap([page, { address: ADDRESS, changed: '2024-05-31' }]);
  expect(map).toContain('<url><loc>https://a.example/en/</loc></url>');
  expect(map).toContain('<lastmod>2024-05-31</lastmod>');
  expect(writeSitemapIndex(['https://a.example/sitemap-0.xml'])).toContain(
    '<loc>https://a.example/sitemap-0.xml</loc>',
  );
});

test('the table and its description agree', () => {
  const csv = writeRow(COLUMNS.map(([name]) => name)) + writeRow(toRow(article, ADDRESS));
  const [row] = parseCsv<Record<string, string>>(csv, { columns: true });
  expect(row).toMatchObject({
    id: 'a',
    title: HOSTILE,
    date_edtf: '2022-12',
    date_earliest: '2022-12-01',
    date_basis: 'header',
  });
  const subject = { name: 'A', description: '', homepage: ADDRESS, edition: 'e', rights: null };
  const description = describePackage(subject, [
    { path: 'articles.csv', bytes: 1, hash: 'sha256:0', mediaType: 'text/csv' },
  ]);
  expect(description).toMatchObject({
    profile: 'data-package',
    resources: [{ name: 'articles-csv', path: 'articles.csv', schema: { primaryKey: 'id' } }],
  });
});

test('Markdown renders as the text: no list, heading or tag is added', () => {
  const markdown = writeMarkdown(article, ADDRESS);
  expect(markdown).toContain('\n1\\. nav saraksts\n');
  expect(markdown).toContain('\n\\# nav virsraksts\n');
  expect(markdown).toContain('\\<script\\>');
  expect(markdown).toContain('date: "2022-12"\ndate_basis: "header"');
});

describe('a disputed date', () => {
  const disputed: Article = {
    ...article,
    published: {
      ...{
        edtf: '[2018-10,2020-06-02..]',
        earliest: '2018-10-01',
        latest: null,
        basis: 'disputed',
        evidence: [],
      },
      disputed: { stated: '2018-10', basis: 'header', later: '2020-06-02' },
    },
  };

  test('is no date of publication for search engines', () => {
    const described = describeArticle(disputed, ADDRESS, { name: 'A', address: 'https://archive.example/' });
    expect(described).not.toHaveProperty('datePublished');
    expect(described).not.toHaveProperty('temporalCoverage');
  });

  test('is both dates in the table, in Markdown, in TEI and in feeds, each with its basis', () => {
    const row = Object.fromEntries(COLUMNS.map(([name], index) => [name, toRow(disputed, ADDRESS)[index]]));
    expect(row).toMatchObject({
      date_edtf: '[2018-10,2020-06-02..]',
      date_earliest: '2018-10-01',
      date_latest: '',
      date_basis: 'disputed',
    });
    expect(writeMarkdown(disputed, ADDRESS)).toContain('date_basis: "disputed"');
    expect(writeTei(disputed, ADDRESS)).toContain(
      'notBefore="2018-10-01" evidence="disputed">[2018-10,2020-06-02..]<',
    );
    const feed = JSON.parse(writeJsonFeed(feedOf([toEntry(disputed, null)]))) as {
      readonly items: unknown[];
    };
    expect(feed.items).toMatchObject([{ _kiosk: { edtf: '[2018-10,2020-06-02..]', basis: 'disputed' } }]);
  });

  test('gives a citation no year', () => {
    const { edtf, basis } = disputed.published;
    const reference: Reference = {
      ...{ id: 'a', title: 'A', language: 'lv', edtf, dateBasis: basis },
      ...{ url: ADDRESS, archive: 'A', keywords: [] },
    };
    expect(writeBibtex(reference)).toContain('basis: disputed');
    expect(writeBibtex(reference)).not.toMatch(/^\s*(?:year|date) =/mu);
  });
});

describe('data for search engines', () => {
  const archive = { name: 'A', address: 'https://archive.example/' };
  test('a month is a month', () => {
    expect(describeArticle(article, ADDRESS, archive)).toMatchObject({
      datePublished: '2022-12',
      inLanguage: 'lv',
    });
  });
  test('an inferred date is no date of publication, and an open one is none at all', () => {
    const { published } = article;
    const inferred = describeArticle(
      { ...article, published: { ...published, basis: 'story' } },
      ADDRESS,
      archive,
    );
    expect(inferred).not.toHaveProperty('datePublished');
    expect(inferred).toHaveProperty('temporalCoverage', '2022-12');
    const open = describeArticle(
      { ...article, published: { ...published, edtf: '[2023..]' } },
      ADDRESS,
      archive,
    );
    expect(open).not.toHaveProperty('datePublished');
  });
  test.each([
    ['2022', '2022'],
    ['2022-12-19', '2022-12-19'],
    ['2022-12-19~', undefined],
    ['XXXX-12', undefined],
  ])('%s in ISO 8601: %s', (edtf, expected) => {
    expect(isoDate(edtf)).toBe(expected);
  });
});
