/** What typed words widen to: forms of names and respellings of them; and what is only offered, or left alone. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { namesThrough } from '../../../src/search/engine/through.ts';
import {
  indexAndAsk,
  makeFolder,
  writeArchive,
  type Asked,
  type SmallArticle,
  type SmallName,
} from '../../../tools/evaluate/small-archive.ts';

const NAMES: readonly SmallName[] = [
  { id: 'p-blake-lv', label: { lv: 'Džordžs Bleiks' } },
  { id: 'p-blake-sv', label: { sv: 'George Blake', de: 'George Blake' } },
  { id: 'p-hughes', label: { lv: 'Normans Hjūzs' } },
  { id: 'p-stark', label: { lv: 'Tomass Starks' } },
  { id: 'p-stark-two', label: { lv: 'Anna Starka' } },
  { id: 'p-meta', label: { sq: 'Ilir Lura', lv: 'Ilirs Lura' } },
  { id: 'p-hart', label: { lv: 'Dags Harts' } },
  { id: 'l-poland', label: { lv: 'Polija' } },
  { id: 'o-vid', label: { lv: 'VID' } },
  { id: 'o-eu', label: { lv: 'ES', sv: 'EU' } },
];

const ARTICLES: readonly SmallArticle[] = [
  {
    id: 'blake-lv',
    language: 'lv',
    title: 'Viesis',
    text: ['Rīgā ieradās Džordžs Bleiks.'],
    names: { 'p-blake-lv': 'Džordžs Bleiks' },
  },
  {
    id: 'blake-sv',
    language: 'sv',
    title: 'Gästen',
    text: ['På besök kom George Blake.'],
    names: { 'p-blake-sv': 'George Blake' },
  },
  {
    id: 'blake-de',
    language: 'de',
    title: 'Der Gast',
    text: ['Zu Besuch kam George Blake.'],
    names: { 'p-blake-sv': 'George Blake' },
  },
  {
    id: 'hughes',
    language: 'lv',
    title: 'Grāmata',
    text: ['Grāmatu raksta Normans Hjūzs.'],
    names: { 'p-hughes': 'Normans Hjūzs' },
  },
  {
    id: 'stark',
    language: 'lv',
    title: 'Divi',
    text: ['Runā Tomass Starks, klausās Anna Starka.'],
    names: { 'p-stark': 'Tomass Starks', 'p-stark-two': 'Anna Starka' },
  },
  {
    id: 'lura-lv',
    language: 'lv',
    title: 'Saruna',
    text: ['Par Iliru Luru un Ilira Luras darbu.'],
    names: { 'p-meta': 'Iliru Luru' },
  },
  { id: 'lura-sv', language: 'sv', title: 'En väg', text: ['Vägen ska lura alla, sade han.'] },
  {
    id: 'hart',
    language: 'lv',
    title: 'Pilsētā',
    text: ['Tur dzīvo Dags Harts.'],
    names: { 'p-hart': 'Dags Harts' },
  },
  { id: 'hart-de', language: 'de', title: 'Der Winter', text: ['Der Winter war hart und lang.'] },
  {
    id: 'poland',
    language: 'lv',
    title: 'Ceļš',
    text: ['Ceļš uz Poliju ir slēgts.'],
    names: { 'l-poland': 'Poliju' },
  },
  { id: 'police', language: 'sv', title: 'Rån', text: ['Enligt polisen var det ett rån.'] },
  {
    id: 'vid-lv',
    language: 'lv',
    title: 'Nodokļi',
    text: ['Nodokļus iekasē VID, un tas ir vidū.'],
    names: { 'o-vid': 'VID' },
  },
  { id: 'vid-sv', language: 'sv', title: 'Vägen', text: ['Huset står vid vägen.'] },
  { id: 'es-lv', language: 'lv', title: 'Lēmums', text: ['Lēmumu pieņem ES.'], names: { 'o-eu': 'ES' } },
  { id: 'es-de', language: 'de', title: 'Regen', text: ['Heute regnet es.'] },
];

const folder = makeFolder();
let site: Asked;

beforeAll(async () => {
  writeArchive(join(folder, 'archive'), ARTICLES, NAMES);
  site = await indexAndAsk(folder);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function found(q: string): Promise<string[]> {
  return (await site.find(q)).toSorted();
}

describe('a whole name in its own spelling', () => {
  test.each([
    'George Blake',
    'george blake',
    'Džordžs Bleiks',
    'Džordža Bleika',
    'Джордж Блейк',
    'Xhorxh Blejk',
  ])('finds the one that is respelled: %s', async (q) => {
    expect(await found(q)).toEqual(['blake-de', 'blake-lv', 'blake-sv']);
  });

  test('is found beside other words', async () => {
    expect(await found('George Blake Rīgā')).toEqual(['blake-lv']);
  });

  test('does not find another name', async () => {
    expect(await found('George Black')).toEqual([]);
    expect(await found('Georgina Blake')).toEqual([]);
  });
});

describe('a single word', () => {
  test('finds the one family name that rules make of it', async () => {
    expect(await found('Blake')).toEqual(['blake-de', 'blake-lv', 'blake-sv']);
    expect(await found('Bleiks')).toEqual(['blake-de', 'blake-lv', 'blake-sv']);
  });

  test('is offered those of several people', async () => {
    const { hits, names, offers } = await site.ask('Starck');
    expect([hits, names]).toEqual([[], []]);
    expect(offers.map(({ id }) => id).toSorted()).toEqual(['p-stark', 'p-stark-two']);
  });

  test('is searched for what was offered once the reader wants it', async () => {
    const { hits, names, offers } = await site.ask('Starck', { also: ['p-stark'] });
    expect(hits.map(({ id }) => id)).toEqual(['stark']);
    expect(names.map(({ id }) => id)).toEqual(['p-stark']);
    expect(offers.map(({ id }) => id)).toEqual(['p-stark-two']);
  });

  test('in small letters is no name that only sounds like it', async () => {
    const { hits, offers } = await site.ask('blakke');
    expect(hits).toEqual([]);
    expect(offers.length).toBeGreaterThan(0);
  });

  test.each(['hart', 'Hart'])('of the archive is itself: %s', async (q) => {
    expect(await found(q)).toEqual(['hart-de']);
  });

  test('of four letters or fewer is offered nothing by its sound', async () => {
    expect((await site.ask('Blek')).offers).toEqual([]);
  });

  test('that begins like a name is not that name', async () => {
    expect(await found('polisen')).toEqual(['police']);
    expect(await found('Poli')).not.toContain('poland');
  });
});

describe('capitals', () => {
  test('mean an abbreviation', async () => {
    expect(await found('VID')).toEqual(['vid-lv']);
    expect(await found('ES')).toEqual(['es-lv']);
  });

  test('are wanted for an abbreviation', async () => {
    expect(await found('es')).not.toContain('es-lv');
    expect((await site.ask('vid')).names).toEqual([]);
  });

  test('tell a name from a word with its stem', async () => {
    expect(await found('lura')).not.toContain('lura-lv');
    expect(await found('Lura')).toContain('lura-lv');
  });
});

test('a hit says through which form of a name it was found', async () => {
  const { hits, names } = await site.ask('Polijas');
  const [hit] = hits;
  expect(hit && namesThrough(await site.search.readText(hit), hit, names)).toEqual([]);
  const english = await site.ask('Poland');
  const [other] = english.hits;
  expect(other && namesThrough(await site.search.readText(other), other, english.names)).toMatchObject([
    { form: 'Poliju', id: 'l-poland' },
  ]);
});
