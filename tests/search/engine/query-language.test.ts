import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { saveHits } from '../../../src/search/engine/saving.ts';
import type { SavedFormat } from '../../../src/search/state/saved-formats.ts';
import { EMPTY_STATE } from '../../../src/search/state/search-state.ts';
import { indexAndAsk, makeFolder, writeArchive, type Asked } from '../../../tools/evaluate/small-archive.ts';

const folder = makeFolder();
let site: Asked;

beforeAll(async () => {
  writeArchive(join(folder, 'archive'), [
    {
      ...{
        id: 'moose',
        language: 'sv',
        edtf: '2014-08-20',
        title: 'En älg i Arboga',
        stated: { source: 'Bladet' },
      },
      text: ['Den 19 augusti 2014 sprang en älg över torget.', 'Älgen vid kyrkan.'],
      ...{ kinds: ['paragraph', 'caption'], dates: { '2014-08-19': '19 augusti 2014' } },
    },
    {
      id: 'beaver',
      language: 'sv',
      edtf: '2015',
      title: 'Bävern i Kumla',
      text: ['En bäver byggde en damm. Isbrytaren låg kvar.'],
    },
    {
      ...{
        id: 'swan',
        language: 'de',
        title: 'Der Schwan von Lindau',
        stated: { source: 'Seeblatt', section: 'Natur' },
      },
      text: [
        'Ein Schwan begleitete den Schleppdampfer über den See. 208 000 Menschen leben in Österreich.',
        'Der Dampfer fuhr langsam.',
      ],
      ...{ kinds: ['paragraph', 'quotation'] },
    },
    {
      id: 'winter',
      language: 'de',
      edtf: '2015-01-12',
      title: 'Eis auf dem See',
      text: ['Im Januar 2015 fror der See zu.'],
      dates: { '2015-01': 'Januar 2015' },
    },
  ]);
  site = await indexAndAsk(folder);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function find(q: string): Promise<string[]> {
  return (await site.find(q)).toSorted();
}

describe('operators', () => {
  test.each<[q: string, found: readonly string[]]>([
    ['älg OR bäver', ['beaver', 'moose']],
    ['(älg OR bäver) Kumla', ['beaver']],
    ['Lindau | Arboga', ['moose', 'swan']],
    ['älg Kumla', []],
    ['See -Schwan', ['winter']],
    ['See NOT (Schwan OR Eis)', []],
    ['bäver OR (See -Schwan)', ['beaver', 'winter']],
    ['nirgendwo OR Kumla', ['beaver']],
  ])('%s', async (q, found) => {
    expect(await find(q)).toEqual(found);
  });

  test('the facets count what an OR finds', async () => {
    const { values } = await site.search.count({ ...EMPTY_STATE, q: 'älg OR Schwan' }, []);
    expect(Object.fromEntries(values['lang'] ?? [])).toEqual({ sv: 1, de: 1 });
  });
});

describe('patterns', () => {
  test.each<[q: string, found: readonly string[]]>([
    ['is*brytaren', ['beaver']],
    ['isbr?taren', ['beaver']],
    ['*dampfer', ['swan']],
    ['Schlepp*', ['swan']],
    ['sch*pfer', ['swan']],
    ['x*dampfer', []],
  ])('%s', async (q, found) => {
    expect(await find(q)).toEqual(found);
  });

  test('what fits is marked', async () => {
    expect(await site.marks('*dampfer', 'swan')).toEqual(['Schleppdampfer']);
  });
});

describe('words near each other', () => {
  test.each<[q: string, found: readonly string[]]>([
    ['"Schwan Schleppdampfer"~2', ['swan']],
    ['"Schleppdampfer Schwan"~2', ['swan']],
    ['"Schwan Schleppdampfer"~1', []],
    ['"Schwan Schleppdampfer"', []],
  ])('%s', async (q, found) => {
    expect(await find(q)).toEqual(found);
  });
});

describe('fields', () => {
  test.each<[q: string, found: readonly string[]]>([
    ['title:Eis', ['winter']],
    ['title:See', ['winter']],
    ['title:Schleppdampfer', []],
    ['caption:älgen', ['moose']],
    ['caption:torget', []],
    ['quote:Dampfer', ['swan']],
    ['quote:Schwan', []],
    ['lang:de See', ['swan', 'winter']],
    ['lang:sv,de -See', ['beaver', 'moose']],
    ['source:bladet', ['moose']],
    ['section:natur OR Kumla', ['beaver', 'swan']],
    ['date:2015', ['beaver', 'winter']],
    ['date:2014-01..2014-12', ['moose']],
    ['date:nonsense', []],
  ])('%s', async (q, found) => {
    expect(await find(q)).toEqual(found);
  });
});

describe('a date that is typed', () => {
  test.each<[q: string, found: readonly string[]]>([
    ['19 August 2014', ['moose']],
    ['2014-08-20', ['moose']],
    ['augusti 2014', ['moose']],
    ['2014. gada augusts', ['moose']],
    ['vasara 2014', ['moose']],
    ['Winter 2014', ['winter']],
    ['januari 2015 Eis', ['winter']],
    ['12 January 2015', ['winter']],
    ['März 2014', []],
  ])('%s finds what is from then or names it', async (q, found) => {
    expect(await find(q)).toEqual(found);
  });

  test('is reported with its counts, marked in the text, and can be taken off', async () => {
    const { dates } = await site.ask('August 2014');
    expect(dates).toMatchObject([{ edtf: '2014-08', dated: 1, naming: 1 }]);
    expect(await site.marks('August 2014', 'moose')).toEqual(['19', 'augusti', '2014']);
    expect(await site.find('August 2014', { without: ['d-2014-08'] })).toEqual([]);
  });
});

test.each<[q: string, found: readonly string[]]>([
  ['208000', ['swan']],
  ['208.000', ['swan']],
  ['Oesterreich', ['swan']],
  ['Österreich', ['swan']],
])('the other ways to write a word or number: %s', async (q, found) => {
  expect(await find(q)).toEqual(found);
});

describe('all hits as a file', () => {
  const from = {
    articles: 'https://archive.example/articles/',
    archive: 'Kiosk',
    query: 'Arboga',
    accessed: '2026-11-30',
  };
  const save = async (format: SavedFormat): Promise<string> =>
    (await saveHits((await site.ask('Arboga')).hits, format, from, site.search, () => true)) ?? '';

  test('a table and lines of JSON have the question, the day it was asked, an excerpt, the file and the degree of the date', async () => {
    const [record] = (await save('jsonl')).trim().split('\n');
    expect(JSON.parse(record ?? '')).toMatchObject({
      ...{
        id: 'moose',
        source: 'Bladet',
        date_edtf: '2014-08-20',
        date_basis: 'header',
        date_degree: 'stated',
      },
      ...{ matched: ['Arboga'], file: 'moose.txt', query: 'Arboga', accessed: '2026-11-30' },
      excerpt: 'Den 19 augusti 2014 sprang en älg över torget.',
    });
    const [columns, row] = (await save('csv')).split('\r\n');
    expect(columns).toContain('date_degree,story,matched,excerpt,file,query,accessed');
    expect(row).toContain('moose.txt,Arboga,2026-11-30');
  });

  test('references have the paper as source and the archive as database', async () => {
    expect(await save('ris')).toContain('T2  - Bladet\r\nDB  - Kiosk\r\n');
    expect(await save('ris')).toContain('Y2  - 2026/11/30/\r\n');
    expect(await save('bib')).toMatch(/journal = \{Bladet\},[\s\S]*urldate = \{2026-11-30\}/u);
  });
});
