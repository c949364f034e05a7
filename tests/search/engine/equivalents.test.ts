/** Words of other languages for a typed one. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseConcepts } from '../../../src/search/index/build/concept-table.ts';
import {
  indexAndAsk,
  makeFolder,
  openSite,
  writeArchive,
  type Asked,
  type SmallArticle,
} from '../../../tools/evaluate/small-archive.ts';

/** Part of speech, en, lv, sv, de, sq, da. */
const CONCEPTS = parseConcepts(
  [
    'n\tfire=43\tugunsgrēks\tbrand\tBrand|Feuer\tzjarr\tbrand',
    'n\tfire=3\tuguns\teld\tFeuer\tzjarr\tild',
    'n\tbrand=7|trade=2\t\tvarumärke\tMarke\tmarka\tvaremærke',
    'v\tfire=16\tšaut\tskjuta\tschießen\t\tskyde',
    'n\tfire engine=1\t\tbrandbil\tFeuerwehrwagen',
    'n\tbarn=4\tšķūnis\tlada\tScheune\thambar\tlade',
    'n\tforest=9\tmežs\tskog\tWald\tpyll\tskov',
    'v\tarise=9\t\tuppkomma\tentstehen\tlind\topstå',
    'n\tbridge=9\ttilts\tbro\tBrücke\turë\tbro',
    'v\tteach=9\tmācīt\tlära\tlehren',
    'n\tmusket=1\tmuskete\tmusköt\tMuskete\t\tmusket',
  ].join('\n'),
);

const ARTICLES: readonly SmallArticle[] = [
  { id: 'lv', language: 'lv', title: 'Ziņa', text: ['Ugunsgrēkā Ogrē nodega šķūnis.'] },
  { id: 'sv', language: 'sv', title: 'Nyhet', text: ['En brand förstörde en lada i Sunne.'] },
  { id: 'sv-trade', language: 'sv', title: 'Affärer', text: ['Bolaget skyddar sitt varumärke.'] },
  { id: 'sv-forest', language: 'sv', title: 'Väder', text: ['Skogsbrand hotar. En skogsbrand rasar.'] },
  { id: 'de', language: 'de', title: 'Meldung', text: ['Ein Feuer zerstörte die Brücke.'] },
  { id: 'sq', language: 'sq', title: 'Lajm', text: ['Zjarri shkatërroi një hambar.'] },
  { id: 'da', language: 'da', title: 'Nyt', text: ['En brand ødelagde laden.'] },
  {
    id: 'da-four',
    language: 'da',
    title: 'Sport',
    text: ['De fire løbere slog fire rekorder på fire dage, og fire faldt.'],
  },
  { id: 'sq-town', language: 'sq', title: 'Treg', text: ['Tregu i Fierit u hap.'] },
  { id: 'lake', language: 'de', title: 'Ausflug', text: ['Ein Schwan schwamm in Lindau.'] },
  { id: 'lars', language: 'sv', title: 'Samtal', text: ['I går kom Lars. Där satt Lars länge.'] },
  { id: 'teach', language: 'de', title: 'Beruf', text: ['Er will lehren. Die Muskete hing dort.'] },
  {
    id: 'in-english',
    language: 'sv',
    title: 'Resa',
    text: ['Han läste Forest Life före middagen, före allt.'],
  },
  { id: 'arise', language: 'sv', title: 'Teknik', text: ['Problem kan uppkomma.'] },
  { id: 'shot', language: 'sv', title: 'Jakt', text: ['Jägaren får skjuta en älg i skogen.'] },
  {
    id: 'lv-name',
    language: 'lv',
    title: 'Intervija',
    text: ['Runā Anna Meža.'],
    names: { 'p-skog': 'Anna Meža' },
  },
  {
    id: 'town',
    language: 'de',
    title: 'Feuer in Marl',
    text: ['Herr Marke sah es.'],
    names: { 'p-marke': 'Marke' },
  },
];

const folder = makeFolder();
let english: Asked;

beforeAll(async () => {
  writeArchive(join(folder, 'archive'), ARTICLES, [
    { id: 'p-marke', label: { de: 'Marke' } },
    { id: 'p-skog', label: { lv: 'Anna Meža' } },
  ]);
  english = await indexAndAsk(folder, { concepts: CONCEPTS });
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function find(q: string, more = {}): Promise<string[]> {
  return (await english.find(q, more)).toSorted();
}

describe('an ordinary word finds its equivalents', () => {
  test.each(['ugunsgrēks', 'Ugunsgrēku', 'Feuer', 'zjarr', 'fire', 'fires', 'zjarrin'])(
    '%s',
    async (typed) => {
      const found = await find(typed);
      expect(found).toEqual(expect.arrayContaining(['de', 'lv', 'sq', 'sv']));
      expect(found).not.toContain('sq-town');
      expect(found).not.toContain('shot');
    },
  );

  test('in a language that has the typed word itself, they are offered only', async () => {
    expect(await find('fire')).not.toContain('da');
    const { equivalents } = await english.ask('fire');
    expect(equivalents).toContainEqual(
      expect.objectContaining({ word: 'brand', language: 'da', isOn: false }),
    );
    expect(await find('fire', { also: ['w-da-brand'] })).toContain('da');
  });

  test('each can be taken off', async () => {
    expect(await find('ugunsgrēks', { without: ['w-sv-brand'] })).not.toContain('sv');
  });

  test('a hit says through which word, and it is marked', async () => {
    const { hits } = await english.ask('ugunsgrēks');
    const through = Object.fromEntries(hits.map((hit) => [hit.id, hit.matches[0]?.through]));
    expect(through).toMatchObject({ lv: undefined, sv: ['brand'], sq: ['zjarr'] });
    expect(hits[0]?.id).toBe('lv');
    expect(await english.marks('ugunsgrēks', 'sq')).toEqual(['Zjarri']);
  });
});

describe('words that only share a key', () => {
  test('are not found beside a word of another language', async () => {
    expect(await english.marks('forest', 'sv')).not.toContain('före');
    expect(await find('forest')).toContain('in-english');
  });

  test.each(['Lars', 'lars', 'Musk'])('have no equivalents: %s', async (typed) => {
    expect((await english.ask(typed)).equivalents).toEqual([]);
  });
});

describe('the language of the interface decides what a word means', () => {
  test('«brand» is a trade mark in English, and a fire in Swedish', async () => {
    expect(await find('brand')).toEqual(expect.arrayContaining(['da', 'sv', 'sv-trade']));
    const { find: findSwedish, ask } = await openSite(join(folder, 'site'), { ui: 'sv' });
    expect(await findSwedish('brand')).toEqual(expect.arrayContaining(['lv', 'sv', 'sq']));
    expect(await findSwedish('brand')).not.toContain('sv-trade');
    const { equivalents } = await ask('brand');
    expect(equivalents).toContainEqual(expect.objectContaining({ word: 'Marke', isOn: false }));
  });
});

describe('nothing but a plain word has equivalents', () => {
  test.each([
    '"fire"',
    'fire*',
    'f?re',
    'title:fire',
    '-fire ugunsgrēks -Feuer',
    '"fire bridge"~3',
    'NOT fire',
  ])('%s', async (q) => {
    const { equivalents } = await english.ask(q);
    expect(equivalents.filter(({ word }) => word === 'zjarr' && !q.includes('ugunsgrēks'))).toEqual([]);
  });

  test('exact form', async () => {
    expect((await english.ask('fire', { exact: true })).equivalents).toEqual([]);
  });

  test('an excluded word excludes itself alone', async () => {
    expect(await find('ugunsgrēks -Feuer')).toContain('sq');
    expect(await find('ugunsgrēks -Feuer')).not.toContain('de');
  });

  test('a name with its capital is searched as a name, without equivalents', async () => {
    expect((await english.ask('Marke')).equivalents).toEqual([]);
  });
});

describe('a compound is found by its last part', () => {
  test('after the word itself, and says through which word', async () => {
    const { ask } = await openSite(join(folder, 'site'), { ui: 'sv' });
    const { hits, equivalents } = await ask('brand');
    expect(hits.findIndex(({ id }) => id === 'sv-forest')).toBeGreaterThan(
      hits.findIndex(({ id }) => id === 'sv'),
    );
    expect(hits.find(({ id }) => id === 'sv-forest')?.matches[0]?.through).toEqual(['skogsbrand']);
    expect(equivalents).toContainEqual(
      expect.objectContaining({ word: 'skogsbrand', language: 'sv', isOn: true, isCompound: true }),
    );
  });

  test('it can be taken off, and what is not a plain word has none', async () => {
    const { find: findSwedish, ask } = await openSite(join(folder, 'site'), { ui: 'sv' });
    const { equivalents } = await ask('brand');
    const without = equivalents.filter(({ isCompound }) => isCompound).map(({ token }) => token);
    expect(await findSwedish('brand')).toContain('sv-forest');
    expect(await findSwedish('brand', { without })).not.toContain('sv-forest');
    expect(await findSwedish('brand', { exact: true })).not.toContain('sv-forest');
    for (const q of ['"brand"', '"en brand"', 'brand -skogsbrand', 'ugunsgrēks'])
      expect(await findSwedish(q), q).not.toContain('sv-forest');
  });
});

describe('several words', () => {
  test('must all be there, each in whichever language', async () => {
    expect(await find('ugunsgrēks bridge')).toEqual(['de']);
  });

  test('of three, an article of another language may lack one, for which the table may have no word', async () => {
    expect(await find('fire barn bridge')).toEqual(['de', 'lv', 'sq', 'sv']);
    expect(await find('fire forest bridge')).toEqual(['de']);
  });

  test.each(['Feuer Brücke zerstörte', 'Feuer Brücke Wald'])(
    'but not one of their own language: %s',
    async (q) => {
      expect(await find(q)).toEqual(q.endsWith('Wald') ? [] : ['de']);
    },
  );

  test('nor what is no ordinary word', async () => {
    expect(await find('fire bridge Qqqq')).toEqual([]);
  });
});

test('what the archive has is not read as another word that shares its key', async () => {
  expect(await english.find('lind')).toContain('arise');
  expect(await english.find('Lindau')).toEqual(['lake']);
});

test('a name is no equivalent, though it has the key of one', async () => {
  expect(await english.find('forest')).toEqual(['in-english', 'shot']);
});
